import { isListOf, isRecord, isText } from '@digivaardig/contracts/guards';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { OpenedWith } from './opened-with.ts';
import { expandContent } from '../model/content-paths.ts';
import { readVersion } from './read-versions.ts';
import type { Override } from '../reading/shared-documents.ts';
import type { DocumentState } from './track-overrides.ts';

type Values = Readonly<Record<string, unknown>>;

/** Which document is saved, and which library document is below it. */
export interface SavedDocument {
  collection: CollectionSlug;
  /** Null for a new document. */
  id: string | null;
  base: { collection: CollectionSlug; id: string } | null;
}

/** What a form showed, and when its document was saved. */
export interface OpenedState {
  state: DocumentState;
  savedAt: string | null;
}

/** The versions that a form refers to. */
interface States {
  /** Null when one of the versions is not stored, or is one of another document. */
  opened: OpenedState | null;
  /** What the editor knowingly replaces. */
  replaced: DocumentState | null;
}

const isOverrideList = isListOf(
  (row: unknown): row is Override => isRecord(row) && isText(row['path']),
);

/** A document as stored, on top of a library document, each block under a path of its own. */
export function toState(own: Values, library: Values | null): DocumentState {
  const { overrides } = own;
  return {
    own: expandContent(own),
    overrides: library && isOverrideList(overrides) ? overrides : [],
    library: library && expandContent(library),
  };
}

/**
 * Reads the versions to which a form refers; the present ones where it names none. An id of another
 * document, also of another municipality, is as unknown as one that does not exist.
 */
export async function readStates(
  req: PayloadRequest,
  { collection, id, base }: SavedDocument,
  present: DocumentState,
  openedWith: Required<OpenedWith>,
): Promise<States> {
  const readOwn = (version: string | null) =>
    version && id ? readVersion(req, collection, id, version) : undefined;
  const own = await readOwn(openedWith.own);
  const replaced = await readOwn(openedWith.replaces);
  const library =
    base && openedWith.library
      ? await readVersion(req, base.collection, base.id, openedWith.library)
      : undefined;
  const libraryValues = library === undefined ? present.library : (library?.values ?? null);
  return {
    opened:
      own === null || library === null
        ? null
        : {
            state: toState(own?.values ?? present.own, libraryValues),
            savedAt: own?.savedAt ?? null,
          },
    replaced: replaced ? toState(replaced.values, present.library) : null,
  };
}
