import type { Field } from 'payload';

interface Text {
  name: string;
  label: string;
  description?: string;
  required?: boolean;
  maxLength?: number;
  /** What a new document begins with. */
  defaultValue?: string;
}

const admin = (description?: string) => (description ? { admin: { description } } : {});

/** A line of text. */
export const line = ({ description, maxLength = 160, ...field }: Text): Field => ({
  ...field,
  type: 'text',
  maxLength,
  ...admin(description),
});

/** A paragraph of text without marks. */
export const paragraph = ({ description, maxLength = 600, ...field }: Text): Field => ({
  ...field,
  type: 'textarea',
  maxLength,
  ...admin(description),
});

/** A list of lines, each its own row. */
export const lines = ({ description, name, label, required = false }: Text): Field => ({
  name,
  label,
  labels: { singular: 'Regel', plural: 'Regels' },
  type: 'array',
  ...(required ? { minRows: 1, required } : {}),
  maxRows: 30,
  ...admin(description),
  fields: [{ name: 'text', label: 'Tekst', type: 'text', required: true, maxLength: 300 }],
});
