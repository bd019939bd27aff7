import { describe, expect, it } from 'vitest';
import { type DocumentState, mergeSave, type Save } from './track-overrides.ts';

const fields = { sharedFields: ['title', 'introduction'], localFields: ['channels'] };
const library = { title: 'Bibliotheek', introduction: 'Tekst' };
const later = { ...library, title: 'Nieuw', introduction: 'Nieuwe tekst' };
const follows: DocumentState = { own: library, overrides: [], library };
const overridden: DocumentState = {
  own: { ...library, title: 'Eigen' },
  overrides: [{ path: 'title', seen: 'Bibliotheek' }],
  library,
};

const merge = (save: Partial<Save> & Pick<Save, 'submitted'>) =>
  mergeSave({ ...fields, opened: follows, present: save.opened ?? follows, ...save });

describe('mergeSave', () => {
  it('lists nothing for an identical copy', () => {
    expect(merge({ submitted: library })).toMatchObject({ kind: 'merged', overrides: [] });
  });
  it('lists the typed field with the library value that the form showed', () => {
    const outcome = merge({
      submitted: { ...library, introduction: 'Eigen' },
      present: { ...follows, library: later },
    });
    expect(outcome).toMatchObject({
      values: { title: 'Nieuw', introduction: 'Eigen' },
      overrides: [{ path: 'introduction', seen: 'Tekst' }],
    });
  });
  it('lists a typed value that equals an older library text', () => {
    const now = { ...follows, library: later };
    const outcome = merge({ submitted: { introduction: 'Tekst' }, opened: now });
    expect(outcome).toMatchObject({ overrides: [{ path: 'introduction', seen: 'Nieuwe tekst' }] });
  });
  it('does not list a stale copy after the library changed', () => {
    const outcome = merge({ submitted: library, present: { ...follows, library: later } });
    expect(outcome).toMatchObject({ values: later, overrides: [] });
  });
  it('keeps the baseline while the field is unchanged', () => {
    const outcome = merge({
      submitted: overridden.own,
      opened: overridden,
      present: { ...overridden, library: later },
    });
    expect(outcome).toMatchObject({ overrides: overridden.overrides });
  });
  it('removes a field that is typed back to the library text', () => {
    const outcome = merge({ submitted: library, opened: overridden });
    expect(outcome).toMatchObject({ values: { title: 'Bibliotheek' }, overrides: [] });
  });
  it('counts a field made blank as an override', () => {
    const outcome = merge({ submitted: { introduction: '' } });
    expect(outcome).toMatchObject({ overrides: [{ path: 'introduction', seen: 'Tekst' }] });
  });
  it('takes over a field that only a colleague changed', () => {
    const outcome = merge({
      submitted: { ...library, introduction: 'Van mij', channels: [] },
      present: { ...overridden, own: { ...overridden.own, channels: ['intranet'] } },
    });
    expect(outcome).toMatchObject({
      values: { title: 'Eigen', introduction: 'Van mij', channels: ['intranet'] },
    });
  });
  it('reports a field that both changed to different values', () => {
    const outcome = merge({ submitted: { title: 'Van mij' }, present: overridden });
    expect(outcome).toEqual({ kind: 'conflict', paths: ['title'] });
    const same = merge({ submitted: { title: 'Eigen' }, present: overridden });
    expect(same).toMatchObject({ kind: 'merged', overrides: overridden.overrides });
  });
  it('keeps a text that a colleague typed and the editor typed back to', () => {
    const typed = {
      own: { ...library, title: 'Bibliotheek' },
      overrides: [{ path: 'title', seen: 'Nieuw' }],
      library: later,
    };
    const outcome = merge({
      submitted: { title: 'Bibliotheek' },
      opened: overridden,
      present: typed,
    });
    expect(outcome).toMatchObject({ values: { title: 'Bibliotheek' }, overrides: typed.overrides });
  });
  it('replaces exactly the version of a colleague that the editor saw', () => {
    const submitted = { title: 'Van mij' };
    expect(merge({ submitted, present: overridden, replaced: overridden })).toMatchObject({
      values: { title: 'Van mij' },
      overrides: [{ path: 'title', seen: 'Bibliotheek' }],
    });
    const changed = { ...overridden, own: { ...library, title: 'Nog iets' } };
    expect(merge({ submitted, present: changed, replaced: overridden })).toMatchObject({
      kind: 'conflict',
    });
  });
  it('takes a colleague’s text where the editor chose so, and only the text that they saw', () => {
    const submitted = { title: 'Van mij', introduction: 'Van mij.' };
    const own = { title: 'Eigen', introduction: 'Eigen.' };
    const overrides = ['title', 'introduction'].map((path) => ({ path, seen: 'Bibliotheek' }));
    const present = { own, overrides, library };
    const chosen = { submitted, present, replaced: present, takes: ['introduction'] };
    expect(merge(chosen)).toMatchObject({
      values: { title: 'Van mij', introduction: 'Eigen.' },
      overrides: [{ path: 'title' }, { path: 'introduction' }],
    });
    const changed = { ...present, own: { ...own, introduction: 'Nog iets.' } };
    expect(merge({ ...chosen, present: changed })).toEqual({
      kind: 'conflict',
      paths: ['introduction'],
    });
    expect(merge({ ...chosen, replaced: null })).toMatchObject({ kind: 'conflict' });
  });
  it('takes nothing where there is no conflict', () => {
    const outcome = merge({ submitted: { title: 'Van mij' }, takes: ['title'] });
    expect(outcome).toMatchObject({ values: { title: 'Van mij' } });
  });
  it('reports every differing field when the opened version is unknown', () => {
    const outcome = merge({
      submitted: { ...library, channels: ['intranet'] },
      opened: null,
      present: overridden,
    });
    expect(outcome).toEqual({ kind: 'conflict', paths: ['title', 'channels'] });
  });
  it('gives a chosen field back to the library, unless a colleague changed it', () => {
    const choice = { path: 'title', action: 'follow' } as const;
    const save = { submitted: {}, choice, present: overridden };
    expect(merge({ ...save, opened: overridden })).toMatchObject({
      values: { title: 'Bibliotheek' },
      overrides: [],
    });
    expect(merge({ ...save, opened: follows })).toMatchObject({ kind: 'conflict' });
  });
  it('records the library text that was seen when the own value is kept', () => {
    const outcome = merge({
      submitted: {},
      choice: { path: 'title', action: 'keep' },
      opened: { ...overridden, library: later },
    });
    expect(outcome).toMatchObject({
      values: { title: 'Eigen' },
      overrides: [{ path: 'title', seen: 'Nieuw' }],
    });
  });
});
