import type { FieldAnswers } from './personal-data.ts';

/**
 * Answers for the fields that Payload adds by itself. A collection of which one tells something of
 * a person gives an answer of its own.
 */
export const payloadFields = {
  every: { none: ['createdAt', 'updatedAt', '_status', '_order'] },
  auth: {
    none: ['resetPasswordExpiration', 'resetPasswordRequestedAt', 'resetPasswordToken'],
    password: { hash: 'Wachtwoord, onleesbaar gemaakt', salt: 'Hulpgetal bij het wachtwoord' },
  },
  upload: {
    none: ['filesize', 'height', 'mimeType', 'thumbnailURL', 'url', 'width'],
    content: { filename: 'Naam van een bestand' },
  },
} as const satisfies Record<string, FieldAnswers>;

/**
 * Whether this is the number that Payload gives to each row of a list, or the name of a block, a
 * field that no form of ours offers: no personal data.
 */
export const isPayloadRowField = (path: string): boolean => /\.(?:id|blockName)$/.test(path);

/** Answers for the collections that Payload adds by itself. */
export const payloadCollections: Partial<Record<string, FieldAnswers>> = {
  'payload-kv': { none: ['data', 'key'] },
  'payload-migrations': { none: ['batch', 'name'] },
  'payload-preferences': {
    preference: {
      key: 'Welk scherm',
      user: 'Nummer van het account',
      value: 'Hoe je het scherm instelde',
    },
  },
};
