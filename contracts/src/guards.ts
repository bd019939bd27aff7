/** Guards that check at run time whether a value has a type. */
export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = (value) => typeof value === 'string';

export const isNumber: Guard<number> = (value) => typeof value === 'number';

export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';

/** Whether a value is an object with named values; a list is not. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isNullOr =
  <T>(isValue: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || isValue(value);

export const isOneOf =
  <T extends string>(options: readonly T[]): Guard<T> =>
  (value): value is T =>
    options.some((option) => option === value);

/** Whether a text is one of the keys; `isKeyOf<Union>` does not compile when one is missing. */
export const isKeyOf =
  <T extends string>(options: Readonly<Record<T, unknown>>): Guard<T> =>
  (value): value is T =>
    isText(value) && Object.hasOwn(options, value);

export const isListOf =
  <T>(isItem: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(isItem);

/** Whether an object has these fields; other fields are ignored. */
export const hasShape =
  <T extends object>(guards: { readonly [Name in keyof T]-?: Guard<T[Name]> }): Guard<T> =>
  (value): value is T => {
    if (!isRecord(value)) return false;
    for (const name in guards) if (!guards[name](value[name])) return false;
    return true;
  };
