'use client';

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { adminTexts } from '../texts/admin-texts.ts';

interface LabelledField {
  name?: string;
  label?: unknown;
  fields?: LabelledField[];
}

const labelOf = (fields: readonly LabelledField[], path: string): string | undefined => {
  for (const field of fields) {
    if (field.name === path && typeof field.label === 'string') return field.label;
    const inner = !field.name && field.fields ? labelOf(field.fields, path) : undefined;
    if (inner) return inner;
  }
  return undefined;
};

/** Which fields of this version are the municipality's own, by their name on screen. */
export function OverrideList() {
  const [fields] = useAllFormFields();
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null;
  const paths = Object.entries(fields)
    .filter(([path]) => /^overrides\.\d+\.path$/.test(path))
    .map(([, field]) => String(field.value));
  return (
    <section className="dv-panel" aria-label="Velden van je gemeente">
      <h3>Velden van je gemeente</h3>
      {paths.length === 0 ? (
        <p>{adminTexts.overrides.none}</p>
      ) : (
        <ul>
          {paths.map((path) => (
            <li key={path}>
              {labelOf((config?.fields ?? []) as unknown as LabelledField[], path) ?? path}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
