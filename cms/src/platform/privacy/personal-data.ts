import type { PurposeKey } from './purposes.ts';

/** Whether one field holds personal data: none, or what it is called on the privacy page, and why. */
export type FieldAnswer = 'none' | { purpose: PurposeKey; data: string };

/**
 * Answers for several fields, by path: those without personal data, and for each purpose what the
 * others are called on the privacy page. The paths begin at the collection, global, group or list
 * that has the answers.
 */
export type FieldAnswers = { readonly none?: readonly string[] } & {
  readonly [P in PurposeKey]?: Readonly<Record<string, string>>;
};

declare module 'payload' {
  interface CollectionCustom {
    /** Whether its fields hold personal data; a field may also answer for itself. */
    personalData?: FieldAnswers;
  }
  interface GlobalCustom {
    personalData?: FieldAnswers;
  }
  interface FieldCustom {
    /** Of a field with fields in it: answers for those. */
    personalData?: FieldAnswer | FieldAnswers;
  }
}

/** `custom` of a field that holds personal data, in any collection that has the field. */
export const definePersonalData = (purpose: PurposeKey, data: string) => ({
  personalData: { purpose, data },
});

/** `custom` of a field that holds no personal data, in any collection that has the field. */
export const noPersonalData = { personalData: 'none' } as const;

const nameInText = 'Tekst waarin een naam kan staan';

/** `custom` of a field with a text of editors, who may name somebody in it. */
export const freeText = definePersonalData('content', nameInText);

/** Answers under `content` for texts of editors, who may name somebody in them. */
export const listFreeTexts = (...paths: string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, nameInText]));
