import type { FieldHook, NumberField, NumberFieldSingleValidation } from 'payload';
import { number } from 'payload/shared';
import { messages } from '../i18n/messages.ts';

/** Payload's own rules, and no fraction: GraphQL gives no answer for an Int that is none. */
const validateWholeNumber: NumberFieldSingleValidation = async (value, options) => {
  const result = await number(value, options);
  if (result !== true || typeof value !== 'number') return result;
  return Number.isSafeInteger(value) || messages.errors.wholeNumber;
};

type Options = Pick<NumberField, 'name' | 'label' | 'min' | 'max' | 'required' | 'defaultValue'>;

/** Reads a damaged number as the default, where there is one. */
const readNumber =
  ({ defaultValue, min = -Infinity, max = Infinity }: Options): FieldHook =>
  ({ value }: { value?: unknown }) =>
    Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max
      ? value
      : defaultValue;

/** A number of things, which have no fractions. */
export const wholeNumberField = ({
  description,
  ...field
}: Options & { description?: string }): NumberField => ({
  ...field,
  type: 'number',
  validate: validateWholeNumber,
  ...(field.defaultValue === undefined ? {} : { hooks: { afterRead: [readNumber(field)] } }),
  admin: { step: 1, ...(description ? { description } : {}) },
});
