import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSave, type Save } from './track-overrides.ts';
import { collapseContent } from '../model/collapse-content.ts';
import {
  expandContent,
  expandNames,
  expandSubmitted,
  type StoredBlock,
} from '../model/content-paths.ts';
import { resolveContent } from '../model/resolve-content.ts';

type Blocks = StoredBlock[];

const ids = ['1', '2', '3', '4', '5', '6'];
const block = fc.record({ id: fc.constantFrom(...ids), title: fc.constantFrom('a', 'b', 'c') });
const blocks = fc
  .uniqueArray(block, { selector: ({ id }) => id, maxLength: 5 })
  .map((list): Blocks => list.map((one) => ({ ...one, blockType: 'step' })));

interface OwnVersion {
  content: Blocks;
  overrides: { path: string; seen?: unknown }[];
}

/** Saves a form of a municipality's version that was opened just before. */
function save(library: Blocks, own: OwnVersion, typed: Blocks): OwnVersion {
  const state = {
    own: expandContent({ content: own.content }),
    overrides: own.overrides,
    library: expandContent({ content: library }),
  };
  const sent = { content: typed };
  const sharedFields = expandNames(['content'], [expandContent(sent), state.own, state.library]);
  const submitted = expandSubmitted(sent, sharedFields);
  const merge: Save = { sharedFields, localFields: [], submitted, opened: state, present: state };
  const outcome = mergeSave(merge);
  if (outcome.kind === 'conflict') throw new Error('Nobody else saved.');
  const { content } = collapseContent(outcome.values, merge);
  return { content: content as Blocks, overrides: outcome.overrides };
}

const show = (library: Blocks, { content, overrides }: OwnVersion): Blocks =>
  resolveContent(
    library,
    content,
    overrides.map(({ path }) => path),
  );

const copyOf = (library: Blocks): OwnVersion => ({ content: library, overrides: [] });

describe('a text with blocks of which a municipality has its own version', () => {
  it('shows exactly what the editor typed, as long as the library stays the same', () => {
    fc.assert(
      fc.property(blocks, blocks, blocks, (library, first, second) => {
        const once = save(library, copyOf(library), first);
        expect(show(library, once)).toEqual(first);
        expect(show(library, save(library, once, second))).toEqual(second);
      }),
    );
  });

  it('has no overrides when it was typed back to what the library says', () => {
    fc.assert(
      fc.property(blocks, blocks, (library, typed) => {
        const changed = save(library, copyOf(library), typed);
        expect(save(library, changed, library).overrides).toEqual([]);
      }),
    );
  });

  it('follows the library in every block that the editor did not touch', () => {
    fc.assert(
      fc.property(blocks, blocks, blocks, (library, typed, later) => {
        const own = save(library, copyOf(library), typed);
        const touched = new Set(own.overrides.map(({ path }) => path));
        const shown = new Map(show(later, own).map((one) => [one.id, one]));
        for (const id of ids) {
          const wanted = touched.has(`content.${id}`) ? typed : later;
          expect(shown.get(id)).toEqual(wanted.find((one) => one.id === id));
        }
      }),
    );
  });

  it('takes a new block of the library at its place between those beside it', () => {
    const [a, b, own, added] = ['1', '2', '5', '6'].map((id): StoredBlock => ({
      id,
      blockType: 'step',
      title: id,
    })) as [StoredBlock, StoredBlock, StoredBlock, StoredBlock];
    const version = save([a, b], copyOf([a, b]), [a, own, b]);
    expect(show([a, added, b], version)).toEqual([a, own, added, b]);
  });
});
