import { canEverywhere } from '@digivaardig/contracts/roles';
import type { CollectionBeforeChangeHook, Condition, Field } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { nobody } from '#platform/access/collection-access.ts';
import { getClock } from '#platform/clock/clock.ts';
import { freeText, noPersonalData } from '#platform/privacy/personal-data.ts';

/** Who only reads the library has no use for the question. */
const managesLibrary: Condition = (_document, _siblings, { user }) => {
  const actor = toActor(user);
  return actor === null || canEverywhere(actor, 'library-modules.update');
};

/**
 * The sentence that goes with the next publication, and the last one that went with one. The second
 * keeps its own date, since a later change may come without a sentence.
 */
export const changeNoteFields: Field[] = [
  {
    name: 'changeNote',
    label: 'Wat verandert er, en waarom?',
    type: 'textarea',
    maxLength: 300,
    admin: {
      condition: managesLibrary,
      description:
        'Gemeenten die deze tekst gebruiken, lezen dit als je publiceert. Eén zin is genoeg.',
    },
  },
  {
    name: 'lastChange',
    type: 'group',
    label: false,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    access: { create: nobody, update: nobody },
    fields: [
      { name: 'text', type: 'text', custom: freeText },
      { name: 'at', type: 'date', custom: noPersonalData },
    ],
  },
];

/** Moves the sentence of the form to the publication that it goes with. */
export const publishChangeNote: CollectionBeforeChangeHook<{
  id: string;
  _status?: unknown;
  changeNote?: string | null;
}> = ({ data, req }) => {
  const text = data.changeNote?.trim();
  if (data._status !== 'published' || !text) return data;
  const at = getClock(req.payload).now().toISOString();
  return { ...data, changeNote: null, lastChange: { text, at } };
};
