import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc';
import { isText } from '@digivaardig/contracts/guards';
import type { ComponentProps } from 'react';
import { RichTextPreview } from './rich-text-preview.client.tsx';

type Props = ComponentProps<typeof RscEntryLexicalField>;

/**
 * Payload renders one field apart when `RenderLexical` asks for it, and then says that it is not
 * hidden; in a form it says nothing.
 */
const isAskedFor = ({ field: { admin } }: Props): boolean =>
  admin !== undefined && 'hidden' in admin && admin.hidden === false;

/**
 * A text of the form: as readers see it, until somebody opens the editor. An editor costs half a
 * second of a form, and a lesson has many texts.
 */
export function RichTextField(props: Props) {
  if (isAskedFor(props)) return <RscEntryLexicalField {...props} />;
  const { clientField, path, readOnly, schemaPath } = props;
  const name = 'name' in clientField ? clientField.name : path;
  const label = 'label' in clientField ? clientField.label : name;
  const admin = 'admin' in clientField ? clientField.admin : undefined;
  const description = admin && 'description' in admin ? admin.description : undefined;
  const isRequired = 'required' in clientField && clientField.required === true;
  return (
    <RichTextPreview
      name={isText(name) ? name : path}
      label={isText(label) ? label : path}
      description={isText(description) ? description : ''}
      isRequired={isRequired}
      path={path}
      schemaPath={`collection.${schemaPath}`}
      isFixed={readOnly === true}
    />
  );
}
