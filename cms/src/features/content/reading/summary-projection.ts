import type { Field, SelectIncludeType } from 'payload';
import {
  listLocalFields,
  listOverridableFields,
  type SharedKindConfig,
} from './shared-kind-config.ts';

/** Fields beside the content that resolving needs. */
const metadataFields = [
  'slug',
  'formerSlugs',
  'tenant',
  'basedOn',
  'defaultOn',
  'needsSelfScan',
  '_status',
  'readySince',
  'lastChange',
  'licensedUntil',
  'licenceEndedAt',
  'createdAt',
];

const listLargeFields = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'richText' || field.type === 'array' || field.type === 'blocks') {
      return [field.name];
    }
    return 'fields' in field && !('name' in field && field.name)
      ? listLargeFields(field.fields)
      : [];
  });

/** Selects everything but rich text and lists: enough for lists, cards and counts. */
export function toSummaryProjection(config: SharedKindConfig): SelectIncludeType {
  const largeFields = new Set(listLargeFields(config.fields('library')));
  const names = [
    ...listOverridableFields(config),
    ...listLocalFields(config),
    ...metadataFields,
  ].filter((name) => !largeFields.has(name));
  return {
    ...Object.fromEntries(names.map((name) => [name, true] as const)),
    overrides: { path: true },
    updatedAt: true,
  };
}
