import { isRecord } from '@digivaardig/contracts/guards';
import type { Block, Field, Validate } from 'payload';
import { formDefault } from '#platform/fields/form-default.ts';
import { captionTypes, pictureTypes, videoTypes } from '#platform/files/media-types.ts';
import { freeText, noPersonalData } from '#platform/privacy/personal-data.ts';
import { contentMessages } from '../messages.ts';
import type { Scope } from '../reading/shared-kinds.ts';
import { blockNames } from '../model/block-names.ts';
import { fitsTable, isTable } from '../model/table.ts';
import { getFileCollections } from '../reading/file-collections.ts';
import { parseVideoEmbed } from '../model/video-embed.ts';

const { blocks: messages } = contentMessages;

type Siblings = Partial<Record<string, unknown>>;

const textField = (field: {
  name: string;
  label: string;
  required?: boolean;
  maxLength?: number;
  description?: string;
  validate?: Validate<string, unknown, Siblings>;
}): Field => {
  const { description, maxLength = 160, ...settings } = field;
  return {
    ...settings,
    type: 'text',
    maxLength,
    custom: freeText,
    ...(description ? { admin: { description } } : {}),
  };
};

const richTextField: Field = {
  name: 'body',
  label: 'Tekst',
  type: 'richText',
  required: true,
  custom: freeText,
};

interface FileFieldOptions {
  name: string;
  label: string;
  scope: Scope;
  /** MIME types that fit; every type when it is missing. */
  types?: readonly string[];
  required?: boolean;
  description?: string;
  condition?: (data: unknown, siblings: Siblings) => boolean;
  /** What to say when there is none, where the form asks for one. */
  missing?: string;
}

/** Whether a file is of a kind that fits is checked by `rejectOtherFileTypes`, drafts included. */
const fileField = ({
  scope,
  types,
  description,
  condition,
  missing,
  ...field
}: FileFieldOptions): Field => ({
  ...field,
  type: 'upload',
  relationTo: getFileCollections(scope),
  custom: { ...noPersonalData, ...(types ? { fileTypes: types } : {}) },
  ...(types ? { filterOptions: { mimeType: { in: [...types] } } } : {}),
  // Payload would check the filters of two such fields at once, in one transaction.
  validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
    const siblings: Siblings = isRecord(siblingData) ? siblingData : {};
    const isAsked = condition ? condition(null, siblings) : field.required === true;
    return isAsked && !value ? (missing ?? messages.chooseFile) : true;
  },
  admin: {
    ...(description ? { description } : {}),
    ...(condition ? { condition } : {}),
  },
});

const isFileName = (text: string): boolean => /\.(?:jpe?g|png|gif|webp)$/i.test(text.trim());

/** A picture says what it shows, or that it says nothing. */
const validateAlt: Validate<string, unknown, Siblings> = (value, { siblingData }) => {
  const text = (value ?? '').trim();
  if (siblingData['decorative'] === true) return true;
  if (text === '') return messages.describePicture;
  return isFileName(text) ? messages.altIsFileName : true;
};

const isEmbed = (_data: unknown, { source }: Siblings): boolean => source === 'embed';
const isFile = (data: unknown, siblings: Siblings): boolean => !isEmbed(data, siblings);

const validateEmbed: Validate<string, unknown, Siblings> = (value, { siblingData }) => {
  if (!isEmbed(null, siblingData)) return true;
  return parseVideoEmbed(value ?? '') === null ? messages.embedAddress : true;
};

function validateTable(value: unknown): true | string {
  if (!isTable(value) || value.length < 2) return messages.tableTooSmall;
  const [head = []] = value;
  if (value.some((row) => row.length !== head.length)) return messages.tableUneven;
  if (!fitsTable(value)) return messages.tableTooLarge;
  return head.some((cell) => cell.trim() === '') ? messages.tableHead : true;
}

const tableField: Field = {
  name: 'cells',
  label: 'Tabel',
  type: 'json',
  required: true,
  custom: freeText,
  typescriptSchema: [
    () => ({ type: ['array', 'null'], items: { type: 'array', items: { type: 'string' } } }),
  ],
  validate: validateTable,
  admin: { components: { Field: '/features/content/admin/table-field.tsx#TableField' } },
};

const validateAnswers: Validate<unknown[]> = (value) => {
  const answers = Array.isArray(value) ? value : [];
  if (answers.length < 2) return messages.twoAnswers;
  const isRight = (row: unknown) => isRecord(row) && row['correct'] === true;
  return answers.some(isRight) ? true : messages.rightAnswer;
};

const answersField: Field = {
  name: 'answers',
  label: 'Antwoorden',
  labels: { singular: 'Antwoord', plural: 'Antwoorden' },
  type: 'array',
  maxRows: 6,
  defaultValue: formDefault([{}, {}]),
  validate: validateAnswers as Validate,
  fields: [
    textField({ name: 'text', label: 'Antwoord', required: true, maxLength: 200 }),
    {
      name: 'correct',
      label: 'Dit is goed',
      type: 'checkbox',
      defaultValue: false,
      custom: noPersonalData,
    },
    textField({
      name: 'feedback',
      label: 'Uitleg bij dit antwoord',
      maxLength: 300,
      description: 'Waarom is dit goed of fout? Collega’s zien dit na hun keuze.',
    }),
  ],
};

const longTextField = (field: {
  name: string;
  label: string;
  required?: boolean;
  maxLength: number;
  description?: string;
}): Field => {
  const { description, ...settings } = field;
  return {
    ...settings,
    type: 'textarea',
    custom: freeText,
    ...(description ? { admin: { description } } : {}),
  };
};

const define = (slug: keyof typeof blockNames, plural: string, fields: Field[]): Block => ({
  slug,
  labels: { singular: blockNames[slug], plural },
  admin: {
    disableBlockName: true,
    components: { Label: '/features/content/admin/block-label.tsx#BlockLabel' },
  },
  fields,
});

/** The kinds of blocks of which a text is made, in the order in which the form offers them. */
export const createBlocks = (scope: Scope): Block[] => [
  define('step', 'Stappen', [
    textField({ name: 'title', label: 'Titel van de stap', required: true }),
    { ...richTextField, label: 'Uitleg' },
  ]),
  define('text', 'Teksten', [richTextField]),
  define('image', 'Afbeeldingen', [
    fileField({ name: 'file', label: 'Afbeelding', scope, types: pictureTypes, required: true }),
    textField({
      name: 'alt',
      label: 'Wat is er te zien?',
      maxLength: 300,
      description: 'Een voorleesprogramma leest dit voor. Noem wat een collega hier moet zien.',
      validate: validateAlt,
    }),
    {
      name: 'decorative',
      label: 'Alleen versiering',
      type: 'checkbox',
      defaultValue: false,
      custom: noPersonalData,
      admin: { description: 'De afbeelding zegt niets wat niet in de tekst staat.' },
    },
    textField({ name: 'caption', label: 'Bijschrift', maxLength: 200 }),
  ]),
  define('video', 'Video’s', [
    textField({ name: 'title', label: 'Titel van de video', required: true }),
    {
      name: 'source',
      label: 'Waar staat de video?',
      type: 'radio',
      defaultValue: 'file',
      custom: noPersonalData,
      options: [
        { value: 'file', label: 'Een bestand dat je hier uploadt' },
        { value: 'embed', label: 'Op YouTube of Vimeo' },
      ],
    },
    fileField({
      name: 'file',
      label: 'Videobestand (mp4)',
      scope,
      types: videoTypes,
      condition: isFile,
      missing: messages.chooseVideo,
    }),
    fileField({
      name: 'captions',
      label: 'Ondertitels (vtt)',
      scope,
      types: captionTypes,
      condition: isFile,
      description: 'Voor wie niet hoort of het geluid uit heeft.',
      missing: messages.chooseCaptions,
    }),
    {
      name: 'address',
      label: 'Adres van de video',
      type: 'text',
      maxLength: 300,
      custom: freeText,
      validate: validateEmbed,
      admin: {
        condition: isEmbed,
        description:
          'Plak het adres van YouTube of Vimeo. Collega’s krijgen een link: zo volgt niemand hen op onze site.',
      },
    },
    longTextField({
      name: 'transcript',
      label: 'Wat zie en hoor je?',
      required: true,
      maxLength: 6000,
      description: 'De hele inhoud als tekst, voor wie de video niet kan of wil bekijken.',
    }),
  ]),
  define('tip', 'Tips', [
    textField({ name: 'title', label: 'Kop', maxLength: 100 }),
    longTextField({ name: 'text', label: 'Tip', required: true, maxLength: 800 }),
  ]),
  define('table', 'Tabellen', [
    textField({ name: 'caption', label: 'Waarover gaat de tabel?', required: true }),
    tableField,
  ]),
  define('download', 'Bestanden', [
    fileField({ name: 'file', label: 'Bestand', scope, required: true }),
    textField({
      name: 'label',
      label: 'Tekst van de link',
      required: true,
      description: 'Bijvoorbeeld: Oefenblad Excel.',
    }),
  ]),
  define('question', 'Controlevragen', [
    textField({ name: 'question', label: 'Vraag', required: true, maxLength: 300 }),
    answersField,
  ]),
];
