import {
  type Access,
  type CollectionConfig,
  type FieldAccess,
  ValidationError,
  type CollectionBeforeChangeHook,
} from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can, canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import type { Municipality } from '../../../payload-types.ts';
import { toId } from '#platform/ids/to-id.ts';
import { nobody } from '#platform/access/collection-access.ts';
import type { Action } from '@digivaardig/contracts/roles';
import { claimFiles } from '#platform/files/claim-files.ts';
import { rejectOtherFileTypes } from '#platform/files/reject-other-file-types.ts';
import { createReferenceGuard } from '#platform/access/reject-foreign-references.ts';
import { slugHistoryField } from '#platform/slugs/slug-history.ts';
import { guardArchived } from '../server/reject-archived.ts';
import { recordMunicipalityChange } from '../server/record-municipality-change.ts';
import { findMunicipalitySlugProblem } from '#platform/slugs/slug.ts';
import { emitMunicipalityChanged } from '../server/emit-municipality-changed.ts';
import { findStyleProblems } from '../model/find-style-problems.ts';
import { editedByField, recordEditor } from '#platform/fields/edited-by.ts';
import { assignCollectionSlug } from '#platform/slugs/assign-collection-slug.ts';
import { lineField } from '#platform/fields/text-field.ts';
import { municipalityTabs } from './municipality-tabs.ts';
import { guardName } from './guard-name.ts';
import { checkLogo } from '../server/check-logo.ts';
import { styleTab } from './style-tab.ts';

const createAccess =
  (action: Action, field = 'id'): Access =>
  ({ req }) => {
    const actor = toActor(req.user);
    if (!actor) return false;
    if (canEverywhere(actor, `municipalities.${action}`)) return true;
    const tenants = listMunicipalitiesWhere(actor, `municipalities.${action}`);
    return tenants.length > 0 ? { [field]: { in: tenants } } : false;
  };

const canRename: FieldAccess = ({ req }) => {
  const actor = toActor(req.user);
  return actor !== null && can(actor, 'municipalities.rename');
};

const validateStyle: CollectionBeforeChangeHook<Municipality> = ({ data, originalDoc, req }) => {
  const problems = findStyleProblems({ ...originalDoc?.style, ...data.style });
  if (problems.length === 0) return data;
  const errors = problems.map(({ field, message }) => ({
    path: `style.${field}`,
    label: 'Huisstijl',
    message,
  }));
  throw new ValidationError({ collection: 'municipalities', errors }, req.t);
};

/** A municipality refers to files of its own. */
const rejectForeignFiles = createReferenceGuard(({ originalDoc }) => toId(originalDoc));

/**
 * The tenants. Each document describes a municipality, the look of its site, and when its news
 * appears.
 */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: { singular: 'Gemeente', plural: 'Gemeenten' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'displayName',
    defaultColumns: ['name', 'slug', 'visibility', 'archivedAt', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: 'De gemeenten die meedoen. Een nieuwe gemeente krijgt meteen de bibliotheek.',
  },
  access: {
    create: createAccess('create'),
    read: createAccess('read'),
    update: createAccess('update'),
    delete: nobody,
    readVersions: createAccess('read', 'parent'),
    unlock: nobody,
  },
  versions: { maxPerDoc: 20 },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'name',
  custom: {
    personalData: {
      none: [
        'name',
        'slug',
        'visibility',
        'toolkitVisibility',
        'libraryPolicy',
        'selfScan',
        'demo',
        'archivedAt',
        'restoredAt',
        'displayName',
      ],
    },
  },
  fields: [
    {
      name: 'openTabWithError',
      type: 'ui',
      admin: {
        components: { Field: '/platform/admin-kit/open-tab-with-error.tsx#OpenTabWithError' },
        disableListColumn: true,
      },
    },
    lineField({ name: 'name', label: 'Naam', required: true, maxLength: 80 }),
    {
      name: 'slug',
      label: 'Adres op de site',
      type: 'text',
      unique: true,
      index: true,
      maxLength: 60,
      admin: { position: 'sidebar', description: 'Leeg laten mag: dan maken we het van de naam.' },
      access: { update: canRename },
    },
    slugHistoryField,
    {
      name: 'visibility',
      label: 'Wie mag de site zien?',
      type: 'radio',
      required: true,
      defaultValue: 'staff',
      options: [
        { value: 'staff', label: 'Alleen medewerkers' },
        { value: 'public', label: 'Openbaar' },
      ],
      admin: {
        position: 'sidebar',
        description: 'Geldt voor pagina’s, bestanden en de nieuwsfeed.',
      },
    },
    {
      name: 'toolkitVisibility',
      label: 'Wie mag de toolkit zien?',
      type: 'radio',
      required: true,
      defaultValue: 'campaign',
      options: [
        { value: 'campaign', label: 'Communicatie, teamleiders, digicoaches en ambassadeurs' },
        { value: 'site', label: 'Iedereen die de site mag zien' },
      ],
      admin: {
        position: 'sidebar',
        description: 'Geldt ook voor de bestanden. De persona’s blijven voor de eerste groep.',
      },
    },
    {
      name: 'libraryPolicy',
      label: 'Nieuw in de bibliotheek',
      type: 'select',
      required: true,
      defaultValue: 'defaults',
      options: [
        { value: 'defaults', label: 'Volg de standaard van het programma' },
        { value: 'all', label: 'Altijd aan' },
        { value: 'none', label: 'Altijd uit' },
      ],
      admin: {
        position: 'sidebar',
        description:
          'Geldt voor alles waarvoor je geen keuze maakte. De standaard: het programma zegt bij elke module of die aan begint.',
      },
    },
    {
      // No role sets it: the platform has no self-scan yet, so that none could keep the promise. The
      // feature that brings the scan switches it on. Source: decision 047.
      name: 'selfScan',
      label: 'Zelfscan beschikbaar',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description:
          'De zelfscan is er nog niet. Daarom staat niets uit de bibliotheek dat de zelfscan belooft op de site.',
      },
      access: { create: nobody, update: nobody },
    },
    {
      name: 'demo',
      label: 'Voorbeeldgegevens',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', readOnly: true },
      access: { create: nobody, update: nobody },
    },
    {
      name: 'archivedAt',
      label: 'Gearchiveerd op',
      type: 'date',
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean((data as { archivedAt?: unknown }).archivedAt),
        date: { displayFormat: 'd MMMM yyyy HH:mm' },
      },
      access: { create: nobody, update: nobody },
    },
    {
      // Sessions and links from before this moment stay invalid after the municipality is restored.
      name: 'restoredAt',
      label: 'Teruggezet op',
      type: 'date',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      access: { create: nobody, read: nobody, update: nobody },
    },
    {
      // The name that the admin shows, with a mark when the municipality is archived.
      name: 'displayName',
      label: 'Naam in het beheer',
      type: 'text',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      access: { create: nobody, update: nobody },
    },
    editedByField,
    {
      type: 'tabs',
      tabs: [...municipalityTabs.slice(0, 1), styleTab, ...municipalityTabs.slice(1)],
    },
  ],
  hooks: {
    beforeValidate: [
      guardName,
      assignCollectionSlug('municipalities', {
        findProblem: findMunicipalitySlugProblem,
        canReuse: false,
        maxLength: 60,
      }),
    ],
    beforeChange: [
      guardArchived,
      rejectForeignFiles,
      rejectOtherFileTypes,
      claimFiles,
      validateStyle,
      checkLogo,
      recordEditor,
    ],
    afterChange: [emitMunicipalityChanged, recordMunicipalityChange],
  },
};
