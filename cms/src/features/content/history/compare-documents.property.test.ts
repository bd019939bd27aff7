import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRichText } from '../../../testing/a-rich-text.ts';
import { modules } from '../kinds/modules.ts';
import { compareDocuments, listChanges, type VersionPair } from './compare-documents.ts';

const fields = modules.fields('library');
const names = ['title', 'introduction', 'level', 'minutes', 'goals', 'content'];

const text = fc.constantFrom('Open de kaart.', 'Kies een bestand.', 'Deel het met een collega.');
const body = text.map((line) => aRichText(line));
const block = fc.oneof(
  fc.record({ blockType: fc.constant('step'), title: text, body }),
  fc.record({ blockType: fc.constant('tip'), title: text, text }),
  fc.record({
    blockType: fc.constant('question'),
    question: text,
    answers: fc.array(fc.record({ text, correct: fc.boolean() }), { maxLength: 3 }),
  }),
);
const content = fc
  .uniqueArray(fc.tuple(fc.constantFrom('1', '2', '3', '4', '5', '6'), block), {
    selector: ([id]) => id,
    maxLength: 6,
  })
  .map((list) => list.map(([id, one]) => ({ ...one, id })));
const document = fc.record({
  title: text,
  introduction: text,
  level: fc.constantFrom('basic', 'advanced'),
  minutes: fc.nat(60),
  goals: fc.array(fc.record({ text }), { maxLength: 3 }),
  content,
});

type Document = Record<string, unknown> & {
  content: ({ id: string } & Record<string, unknown>)[];
};

const toPair = (before: Document | null, after: Document): VersionPair => ({
  fields,
  names,
  sharedNames: [],
  before,
  after,
});
const compare = (before: Document | null, after: Document) =>
  compareDocuments(toPair(before, after), new Map());

/** The text before or after a change, as the parts of its difference say it. */
const readSide = (side: 'added' | 'removed', before: Document, after: Document) =>
  compare(before, after)
    .flatMap(({ parts }) => parts)
    .flatMap(({ segments }) => segments)
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map((segment) => segment.text)
    .join('');

/** A document in which one leaf, anywhere, has another value. */
const changedLeaf = document.chain((before: Document & { minutes: number; goals: object[] }) => {
  const other = 'Iets dat er nog niet stond';
  const blocks = before.content.map((one, index) => ({
    path: `content.${one.id}`,
    after: {
      ...before,
      content: before.content.with(
        index,
        'question' in one ? { ...one, question: other } : { ...one, title: other },
      ),
    },
  }));
  return fc.record({
    before: fc.constant(before),
    change: fc.constantFrom(
      { path: 'title', after: { ...before, title: other } },
      { path: 'minutes', after: { ...before, minutes: before.minutes + 1 } },
      { path: 'goals', after: { ...before, goals: [...before.goals, { text: other }] } },
      ...blocks,
    ),
  });
});

describe('compareDocuments', () => {
  it('says nothing of a document that stayed the same', () => {
    fc.assert(
      fc.property(document, (one) => {
        expect(compare(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it('mentions the one leaf that changed, and nothing else', () => {
    fc.assert(
      fc.property(changedLeaf, ({ before, change }) => {
        const changes = compare(before, change.after);
        expect(changes.map(({ path }) => path)).toEqual([change.path]);
        expect(changes[0]!.parts).not.toEqual([]);
      }),
    );
  });

  it('mentions each field and block that differs', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const paths = new Set(compare(before, after).map(({ path }) => path));
        for (const name of names.slice(0, -1)) {
          const isSame =
            JSON.stringify(before[name as never]) === JSON.stringify(after[name as never]);
          expect(paths.has(name), name).toBe(!isSame);
        }
        const ids = new Set([...before.content, ...after.content].map(({ id }) => id));
        for (const id of ids) {
          const find = (one: Document) => one.content.find((row) => row.id === id);
          if (JSON.stringify(find(before)) !== JSON.stringify(find(after)))
            expect(paths).toContain(`content.${id}`);
        }
      }),
    );
  });

  it('says of another order only which blocks moved, and as few as possible', () => {
    const shuffled = document.chain((before) =>
      fc.record({
        before: fc.constant(before),
        content: fc.shuffledSubarray(before.content, { minLength: before.content.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ before, content: order }) => {
        const after = { ...before, content: order };
        const changes = compare(before, after);
        expect(changes.every(({ kind, parts }) => kind === 'moved' && parts.length === 0)).toBe(
          true,
        );
        const isSame = before.content.every((one, index) => one.id === order[index]?.id);
        expect(changes.length === 0).toBe(isSame);
        // The others have the order that they had.
        const movedIds = new Set(changes.map(({ path }) => path));
        const stayed = (list: { id: string }[]) =>
          list.map(({ id }) => id).filter((id) => !movedIds.has(`content.${id}`));
        expect(stayed(order)).toEqual(stayed(before.content));
        expect(changes.length).toBeLessThan(Math.max(1, order.length));
      }),
    );
  });

  it('says the same backwards, with what was added and removed the other way round', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const turned = { added: 'removed', removed: 'added', moved: 'moved', changed: 'changed' };
        const back = new Map(compare(after, before).map(({ path, kind }) => [path, kind]));
        for (const { path, kind } of compare(before, after).filter((one) => one.kind !== 'moved'))
          expect([path, back.get(path)]).toEqual([path, turned[kind]]);
        expect(readSide('added', before, after).length).toBe(
          readSide('removed', after, before).length,
        );
      }),
    );
  });
});

describe('listChanges', () => {
  const step = (id: string, title: string) => ({ id, blockType: 'step', title });
  const base = { title: 'Les', content: [step('1', 'Open Teams'), step('2', 'Open de kaart')] };

  it('names a block as the form does, with the number of a step', () => {
    const after = { ...base, content: [base.content[0]!, step('2', 'Open het plan')] };
    expect(listChanges(toPair(base, after))).toMatchObject([
      { kind: 'changed', label: 'Stap 2: Open het plan' },
    ]);
    expect(listChanges(toPair(base, { ...base, content: [base.content[0]!] }))).toMatchObject([
      { kind: 'removed', label: 'Stap 2: Open de kaart' },
    ]);
  });

  const own = (title: string, overrides: { path: string; seen: unknown }[]) => ({
    ...base,
    title,
    basedOn: 'bibliotheek',
    overrides,
  });
  const list = (before: Document, after: Document) =>
    listChanges({ ...toPair(before, after), sharedNames: names }).map(({ path, source }) => [
      path,
      source,
    ]);

  it('leaves out what the library changed in a version that follows it', () => {
    expect(list(own('Les', []), own('Andere les', []))).toEqual([]);
  });

  it.each([
    ['own', own('Les', []), own('Onze les', [{ path: 'title', seen: 'Les' }])],
    ['follow', own('Onze les', [{ path: 'title', seen: 'Les' }]), own('Les', [])],
    ['take', own('Onze les', [{ path: 'title', seen: 'Les' }]), own('Nieuwe les', [])],
    [
      'keep',
      own('Onze les', [{ path: 'title', seen: 'Les' }]),
      own('Onze les', [{ path: 'title', seen: 'Nieuwe les' }]),
    ],
  ])('says what a municipality decided about a field: %s', (source, before, after) => {
    expect(list(before, after)).toEqual([['title', source]]);
  });
});
