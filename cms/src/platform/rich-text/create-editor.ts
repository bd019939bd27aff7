import { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { Config } from 'payload';
import { editorFeatures } from './editor-features.ts';

/** Our component for a text in a form, which opens the editor when it is needed. */
const fieldComponent = '/platform/rich-text/rich-text-field.tsx#RichTextField';

/** The editor of every formatted text. */
export function createEditor(): NonNullable<Config['editor']> {
  const lexical = lexicalEditor({
    features: editorFeatures,
    // The toolbar does what the handles in the gutter do.
    admin: { hideAddBlockButton: true, hideDraggableBlockElement: true, hideGutter: true },
  });
  return async (args) => {
    const adapter = await lexical(args);
    const { FieldComponent, generateImportMap } = adapter;
    const serverProps = typeof FieldComponent === 'object' ? FieldComponent.serverProps : undefined;
    return {
      ...adapter,
      FieldComponent: { path: fieldComponent, ...(serverProps ? { serverProps } : {}) },
      generateImportMap: (map) => {
        map.addToImportMap(fieldComponent);
        return generateImportMap?.(map) ?? {};
      },
    };
  };
}
