import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackOverrides } from './track-overrides.ts';

const fields = ['title', 'introduction'];
const library = { title: 'Bibliotheek', introduction: 'Tekst' };

describe('trackOverrides', () => {
  it('lists nothing for an identical copy', () => {
    expect(trackOverrides({ fields, submitted: library, library, previous: [] })).toEqual([]);
  });
  it('lists the changed field with its baseline', () => {
    const submitted = { ...library, introduction: 'Eigen' };
    expect(trackOverrides({ fields, submitted, stored: library, library, previous: [] })).toEqual([
      { path: 'introduction', seen: 'Tekst' },
    ]);
  });
  it('does not list a stale copy after the library changed', () => {
    const moved = { ...library, title: 'Nieuw' };
    const save = { fields, submitted: library, stored: library, library: moved, previous: [] };
    expect(trackOverrides(save)).toEqual([]);
  });
  it('keeps the baseline while the field is unchanged', () => {
    const own = { ...library, title: 'Eigen' };
    const previous = [{ path: 'title', seen: 'Bibliotheek' }];
    const moved = { ...library, title: 'Nieuw' };
    expect(
      trackOverrides({ fields, submitted: own, stored: own, library: moved, previous }),
    ).toEqual(previous);
  });
  it('removes a field that equals the library again', () => {
    const previous = [{ path: 'title', seen: 'Bibliotheek' }];
    const stored = { ...library, title: 'Eigen' };
    expect(trackOverrides({ fields, submitted: library, stored, library, previous })).toEqual([]);
  });
  it('counts a field made blank as an override', () => {
    const submitted = { ...library, introduction: '' };
    expect(trackOverrides({ fields, submitted, stored: library, library, previous: [] })).toEqual([
      { path: 'introduction', seen: 'Tekst' },
    ]);
  });
  it('never lists a field twice or one outside the list, and saving again changes nothing', () => {
    const doc = fc.record({ title: fc.string(), introduction: fc.string(), other: fc.string() });
    fc.assert(
      fc.property(doc, doc, doc, (submitted, stored, lib) => {
        const once = trackOverrides({ fields, submitted, stored, library: lib, previous: [] });
        const paths = once.map((o) => o.path);
        expect(new Set(paths).size).toBe(paths.length);
        expect(paths.every((p) => fields.includes(p))).toBe(true);
        const twice = trackOverrides({
          fields,
          submitted,
          stored: submitted,
          library: lib,
          previous: once,
        });
        expect(twice).toEqual(once);
      }),
    );
  });
});
