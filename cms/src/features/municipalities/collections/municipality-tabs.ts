import type { Field, FieldAccess, PayloadRequest, Tab } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { canEverywhere, can } from '@digivaardig/contracts/roles';
import { municipalityDefaults } from '../municipality-defaults.ts';
import { toId } from '#platform/ids/to-id.ts';
import { markdownToLexical } from '#platform/rich-text/markdown-to-lexical.ts';
import { ownPhotoField } from '#platform/files/photo-field.ts';
import { municipalityMessages } from '../messages.ts';
import { listFreeTexts, type FieldAnswers } from '#platform/privacy/personal-data.ts';
import { accessibilityStatuses } from '#platform/fields/select-options.ts';
import { lineField, linesField, paragraphField } from '#platform/fields/text-field.ts';

const validateWebAddress = (value: string | null | undefined): string | true =>
  !value || /^https:\/\/\S+$/.test(value) || municipalityMessages.errors.webAddress;

/**
 * Whether the user administers this municipality. For its form Payload passes the document alone.
 * For versions, filters and sorting it passes neither, and those may reach other municipalities of
 * the same person; only administrators of all municipalities pass then.
 */
const isAdministrator: FieldAccess = ({ doc, id, req }) => {
  const actor = toActor(req.user);
  if (!actor) return false;
  const municipality = id === undefined ? toId(doc) : String(id);
  return municipality === null
    ? canEverywhere(actor, 'municipalities.update')
    : can(actor, 'municipalities.update', municipality);
};

const emailField = (name: string, label: string, required = false): Field => ({
  name,
  label,
  type: 'email',
  required,
});

const dayField = (name: string, label: string): Field => ({
  name,
  label,
  type: 'date',
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
});

const groupField = (name: string, personalData: FieldAnswers, fields: Field[]): Field => ({
  name,
  label: false,
  type: 'group',
  custom: { personalData },
  fields,
});

const helpContactAnswers: FieldAnswers = {
  contact: {
    name: 'Naam',
    description: 'Waarvoor en wanneer je iemand bereikt',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    url: 'Webadres',
  },
};

const welcomeTab: Tab = {
  label: 'Home en hulp',
  fields: [
    groupField('welcome', { none: ['photo'], content: listFreeTexts('title', 'introduction') }, [
      lineField({
        name: 'title',
        label: 'Kop op de homepagina',
        required: true,
        defaultValue: municipalityDefaults.welcomeTitle,
      }),
      paragraphField({
        name: 'introduction',
        label: 'Welkomsttekst',
        required: true,
        maxLength: 1000,
        defaultValue: municipalityDefaults.welcome,
      }),
      ownPhotoField({
        name: 'photo',
        label: 'Foto op de homepagina',
        description: 'Mag leeg blijven. Zonder foto staat er een tekening.',
      }),
    ]),
    groupField('help', { content: listFreeTexts('introduction') }, [
      paragraphField({
        name: 'introduction',
        label: 'Tekst bij “Waar vind je hulp?”',
        required: true,
        defaultValue: municipalityDefaults.help,
      }),
      {
        name: 'contacts',
        label: 'Waar je hulp vindt',
        labels: { singular: 'Hulp', plural: 'Hulp' },
        type: 'array',
        custom: { personalData: helpContactAnswers },
        fields: [
          { name: 'name', label: 'Naam', type: 'text', required: true, maxLength: 120 },
          { name: 'description', label: 'Waarvoor en wanneer', type: 'text', maxLength: 300 },
          emailField('email', 'E-mailadres'),
          { name: 'phone', label: 'Telefoon', type: 'text', maxLength: 40 },
          {
            name: 'url',
            label: 'Webadres',
            type: 'text',
            validate: validateWebAddress,
          },
        ],
      },
    ]),
  ],
};

const aboutTab: Tab = {
  label: 'Over',
  fields: [
    groupField('about', { content: listFreeTexts('body') }, [
      {
        name: 'body',
        label: 'Tekst',
        type: 'richText',
        required: true,
        defaultValue: ({ req }: { req: PayloadRequest }) =>
          markdownToLexical(req.payload.config, municipalityDefaults.about),
      },
      linesField({ name: 'goals', label: 'Doelen' }),
    ]),
  ],
};

const privacyAnswers: FieldAnswers = {
  none: ['address', 'retention', 'reviewedAt'],
  content: listFreeTexts('controller', 'body'),
  contact: { contactName: 'Naam', contactEmail: 'E-mailadres', officerEmail: 'E-mailadres' },
};

const privacyTab: Tab = {
  label: 'Privacy',
  admin: { description: 'Deze gegevens staan op de privacypagina van de site.' },
  fields: [
    groupField('privacy', privacyAnswers, [
      lineField({ name: 'controller', label: 'Verantwoordelijke', required: true }),
      lineField({ name: 'address', label: 'Adres' }),
      lineField({ name: 'contactName', label: 'Contactpersoon of afdeling', required: true }),
      emailField('contactEmail', 'E-mailadres voor vragen', true),
      emailField('officerEmail', 'E-mailadres van de AVG-functionaris'),
      paragraphField({
        name: 'retention',
        label: 'Bewaartermijn',
        required: true,
        defaultValue: municipalityDefaults.retention,
      }),
      dayField('reviewedAt', 'Laatst gecontroleerd op'),
      { name: 'body', label: 'Verdere uitleg', type: 'richText' },
    ]),
  ],
};

const accessibilityAnswers: FieldAnswers = {
  none: ['status', 'examinedAt', 'statementUrl'],
  contact: { contactEmail: 'E-mailadres' },
};

const accessibilityTab: Tab = {
  label: 'Toegankelijkheid',
  admin: { description: 'Deze gegevens staan op de toegankelijkheidspagina van de site.' },
  fields: [
    groupField('accessibility', accessibilityAnswers, [
      {
        name: 'status',
        label: 'Status',
        type: 'select',
        required: true,
        defaultValue: 'E',
        options: accessibilityStatuses,
      },
      dayField('examinedAt', 'Onderzocht op'),
      emailField('contactEmail', 'E-mailadres voor meldingen', true),
      {
        name: 'statementUrl',
        label: 'Adres van de verklaring',
        type: 'text',
        maxLength: 300,
        validate: validateWebAddress,
      },
      linesField({ name: 'issues', label: 'Bekende problemen' }),
    ]),
  ],
};

const costsTab: Tab = {
  label: 'Kosten',
  fields: [
    {
      name: 'costs',
      label: 'Kosten per jaar',
      labels: { singular: 'Kostenpost', plural: 'Kostenposten' },
      type: 'array',
      custom: {
        personalData: {
          none: ['perYear', 'firstYear', 'from'],
          content: listFreeTexts('name', 'note'),
        },
      },
      access: { read: isAdministrator, update: isAdministrator },
      admin: { description: 'Alleen zichtbaar voor beheerders. Staat niet op de site.' },
      fields: [
        { name: 'name', label: 'Waarvoor', type: 'text', required: true, maxLength: 160 },
        {
          type: 'row',
          fields: [
            { name: 'perYear', label: 'Per jaar in euro', type: 'number', required: true, min: 0 },
            { name: 'firstYear', label: 'Eerste jaar in euro', type: 'number', min: 0 },
            dayField('from', 'Vanaf'),
          ],
        },
        { name: 'note', label: 'Toelichting', type: 'text', maxLength: 300 },
      ],
    },
  ],
};

/** The fields that a municipality fills in about itself, in tabs. */
export const municipalityTabs: Tab[] = [
  welcomeTab,
  aboutTab,
  privacyTab,
  accessibilityTab,
  costsTab,
];
