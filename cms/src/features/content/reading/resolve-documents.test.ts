import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveDocuments } from './resolve-documents.ts';
import type { ResolvableDocument } from './shared-documents.ts';
import { mergeSave } from '../overrides/track-overrides.ts';

interface TestDocument extends ResolvableDocument {
  title?: string;
  text?: unknown;
  channels?: string[];
}

const fields = ['title', 'text'];
const base: TestDocument = { id: 'L1', title: 'Bibliotheek', text: 'Tekst', defaultOn: true };
const none = {
  fields,
  localFields: ['channels'],
  local: [],
  choices: [],
  policy: 'defaults' as const,
  hasSelfScan: false,
};

describe('resolveDocuments', () => {
  it('leaves out what promises the self-scan, own versions too, until the municipality has it', () => {
    const promise = { ...base, id: 'L2', needsSelfScan: true };
    const version = { ...base, id: 'M2', basedOn: 'L2' };
    const sources = { ...none, library: [base, promise], local: [version] };
    const list = (hasSelfScan: boolean) =>
      resolveDocuments({ ...sources, hasSelfScan }).map(({ identity }) => identity);
    expect(list(false)).toEqual(['L1']);
    expect(list(true)).toEqual(['L1', 'L2']);
  });

  it('returns a library document unchanged without overrides', () => {
    const [document] = resolveDocuments({ ...none, library: [base] });
    expect(document).toEqual({
      identity: 'L1',
      origin: 'library',
      on: true,
      values: base,
      choice: null,
      ownId: null,
    });
  });
  it('replaces only the listed fields', () => {
    const own = {
      id: 'A1',
      basedOn: 'L1',
      title: 'Eigen titel',
      text: 'oude kopie',
      overrides: [{ path: 'title', seen: 'Bibliotheek' }],
    };
    const [document] = resolveDocuments({ ...none, library: [base], local: [own] });
    expect(document).toMatchObject({ identity: 'L1', origin: 'adapted' });
    expect(document?.values).toMatchObject({ title: 'Eigen titel', text: 'Tekst' });
  });
  it('takes what belongs to the municipality alone from its version, without an override', () => {
    const own = { id: 'A1', basedOn: 'L1', title: 'oude kopie', channels: ['intranet'] };
    const [document] = resolveDocuments({ ...none, library: [base], local: [own] });
    expect(document).toMatchObject({ origin: 'library', ownId: 'A1' });
    expect(document?.values).toEqual({ ...base, channels: ['intranet'] });
  });
  const richText = { root: { type: 'root', children: [{ type: 'text', text: 'Van ons' }] } };
  it.each<[string, unknown, unknown]>([
    ['a checkbox that was turned off', true, false],
    ['a checkbox that was turned on', false, true],
    ['text made blank', 'Tekst', ''],
    ['a relation that was taken away', { relationTo: 'library-themes', value: 'T1' }, null],
    ['a list that was emptied', [{ id: '1', text: 'Regel' }], []],
    ['a list in another order', [{ text: 'a' }, { text: 'b' }], [{ text: 'b' }, { text: 'a' }]],
    ['rich text', { root: { type: 'root', children: [] } }, richText],
  ])('returns %s as the municipality’s own value', (_what, theirs, ours) => {
    const library = { ...base, text: theirs };
    const state = { own: library, overrides: [], library };
    const submitted = { ...library, text: ours };
    const names = { sharedFields: fields, localFields: [] };
    const outcome = mergeSave({ ...names, submitted, opened: state, present: state });
    const overrides = [{ path: 'text', seen: theirs }];
    expect(outcome).toMatchObject({ kind: 'merged', overrides });
    const own = { id: 'A1', basedOn: 'L1', title: 'kopie', text: ours, overrides };
    const [document] = resolveDocuments({ ...none, library: [library], local: [own] });
    expect(document?.values).toMatchObject({ title: 'Bibliotheek', text: ours });
  });
  it('uses the choice before the policy, and the policy before the default', () => {
    const off = { ...base, defaultOn: false };
    const on = (policy: 'defaults' | 'all' | 'none', choices: { item: string; on: boolean }[]) =>
      resolveDocuments({ ...none, library: [off], policy, choices })[0]?.on;
    expect(on('defaults', [])).toBe(false);
    expect(on('all', [])).toBe(true);
    expect(on('none', [{ item: 'L1', on: true }])).toBe(true);
    expect(on('all', [{ item: 'L1', on: false }])).toBe(false);
  });
  it('returns own documents last, on unless switched off', () => {
    const local = [{ id: 'A2', title: 'Eigen' }];
    const [, own] = resolveDocuments({ ...none, library: [base], local });
    expect(own).toMatchObject({ identity: 'A2', origin: 'own', on: true });
  });
  it('omits a version whose library document is deleted', () => {
    const local = [{ id: 'A1', basedOn: 'L9', overrides: [{ path: 'title', seen: '' }] }];
    expect(resolveDocuments({ ...none, library: [], local })).toEqual([]);
  });
  it('returns every identity once and does not mutate the library', () => {
    const id = fc.integer({ min: 0, max: 8 }).map(String);
    const library = fc.uniqueArray(fc.record({ id, title: fc.string() }), {
      selector: (d) => d.id,
    });
    const versions = fc.uniqueArray(
      fc.record({
        id: id.map((n) => `A${n}`),
        basedOn: id,
        title: fc.string(),
        overrides: fc.constant([{ path: 'title', seen: null }]),
      }),
      { selector: (d) => d.basedOn },
    );
    fc.assert(
      fc.property(library, versions, (docs, local) => {
        const before = JSON.stringify(docs);
        const resolved = resolveDocuments({ ...none, library: docs, local });
        expect(resolved.map((r) => r.identity)).toEqual(docs.map((d) => d.id));
        expect(JSON.stringify(docs)).toBe(before);
      }),
    );
  });
});
