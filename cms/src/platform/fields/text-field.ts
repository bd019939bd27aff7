import type { Field } from 'payload';
import { formDefault } from './form-default.ts';
import { freeText } from '../privacy/personal-data.ts';

interface TextFieldOptions {
  name: string;
  label: string;
  description?: string;
  required?: boolean;
  maxLength?: number;
  /** What a new document begins with. */
  defaultValue?: string;
}

const toAdminOptions = (description?: string) => (description ? { admin: { description } } : {});

/** A line of text. */
export const lineField = ({ description, maxLength = 160, ...field }: TextFieldOptions): Field => ({
  ...field,
  type: 'text',
  maxLength,
  ...toAdminOptions(description),
});

/** A paragraph of text without marks. */
export const paragraphField = ({
  description,
  maxLength = 600,
  ...field
}: TextFieldOptions): Field => ({
  ...field,
  type: 'textarea',
  maxLength,
  ...toAdminOptions(description),
});

/**
 * A list of lines, each its own row.
 * @param options with `firstRow`, the form of a new document begins with an empty line
 */
export const linesField = ({
  description,
  name,
  label,
  required = false,
  firstRow = false,
}: TextFieldOptions & { firstRow?: boolean }): Field => ({
  name,
  label,
  labels: { singular: 'Regel', plural: 'Regels' },
  type: 'array',
  ...(required ? { minRows: 1, required } : {}),
  ...(firstRow ? { defaultValue: formDefault([{}]) } : {}),
  maxRows: 30,
  ...toAdminOptions(description),
  fields: [
    {
      name: 'text',
      label: 'Tekst',
      type: 'text',
      required: true,
      maxLength: 300,
      custom: freeText,
    },
  ],
});
