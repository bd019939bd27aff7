import type { PayloadRequest } from 'payload';
import type { ChangeLog } from '../../../payload-types.ts';
import { contentMessages } from '../messages.ts';
import { type DocumentChange, listChanges } from './compare-documents.ts';
import { compareLines, type HistoryCursor } from './history-cursor.ts';
import {
  findHistoryDocument,
  type HistoryCollection,
  type HistoryDocument,
} from './history-document.ts';
import { historyMessages } from './history-messages.ts';
import { findDoer, nameAccounts } from './name-accounts.ts';
import { readLogLines } from './read-log-lines.ts';
import { readOlderVersions, type VersionRow } from './read-version-rows.ts';
import { getSaveRecord } from './saved-field.ts';

/** How many lines a page has. */
const historyPageSize = 20;

/** Something that happened to a document. */
export interface HistoryLine extends HistoryCursor {
  kind: 'version' | 'switch';
  who: string;
  action: string;
  /** Of a version that came back: when that was saved. */
  restoredFrom: string | null;
  /** The municipality that switched a document of the library; null elsewhere. */
  municipality: string | null;
  isLatest: boolean;
  isPublished: boolean;
  /** Whether nothing can be said of the version, since it cannot be read. */
  isDamaged: boolean;
  /** What changed; null when there is no earlier version to compare with. */
  changes: DocumentChange[] | null;
  /** Whether the first version of the document, not the first that is still stored. */
  isFirst: boolean;
}

/** A page of the history, newest first. */
export interface HistoryPage {
  document: HistoryDocument;
  lines: HistoryLine[];
  /** Where the next page begins; null at the end. */
  next: HistoryCursor | null;
}

type Values = Readonly<Record<string, unknown>>;

/** What a save did, in words. A version from before this was recorded says its status. */
function describeSave(values: Values): string {
  const { actions } = historyMessages;
  const isPublished = values['_status'] === 'published';
  switch (getSaveRecord(values)?.kind) {
    case 'created':
      if (values['basedOn']) return actions.createdOwnVersion;
      return isPublished ? actions.createdPublished : actions.created;
    case 'restored':
      return isPublished ? actions.restoredPublished : actions.restoredDraft;
    case 'withdrawn':
      return actions.withdrawn;
    case 'takenFromBin':
      return actions.takenFromBin;
    default:
      return isPublished ? actions.published : actions.draft;
  }
}

const toLogAction = ({ kind, to }: ChangeLog): string => {
  const { actions } = historyMessages;
  if (kind === 'bin') return actions.binned;
  if (!to) return actions.byDefault;
  return to === contentMessages.log.on ? actions.on : actions.off;
};

const isCreated = (values: Values): boolean => getSaveRecord(values)?.kind === 'created';

/**
 * Reads a page of the history of a document, as the user of the request: what was saved, when it was
 * switched on or off, and when it went to the bin. A constant number of queries.
 * @throws APIError when the user may not read the document, or there is none
 */
export async function readHistory(
  req: PayloadRequest,
  collection: HistoryCollection,
  id: string,
  cursor: HistoryCursor | null = null,
): Promise<HistoryPage> {
  const document = await findHistoryDocument(req, collection, id);
  // One more than fits: the version before the last line, and whether there is a next page.
  const limit = historyPageSize + 1;
  const versions = await readOlderVersions(req, { collection, parent: id, limit, cursor });
  const switches = await readLogLines(req, document, { cursor, limit });
  const name = await nameAccounts(req, [
    ...versions.map(({ values }) => findDoer(values ?? {})),
    ...switches.map(({ actorId, actor }) => ({ account: actorId ?? null, name: actor ?? null })),
  ]);
  const fromVersion = (row: VersionRow, index: number): HistoryLine => {
    const values = row.values ?? {};
    const before = versions[index + 1]?.values ?? null;
    return {
      kind: 'version',
      id: row.id,
      at: row.at,
      who: name(findDoer(values)),
      action: describeSave(values),
      restoredFrom: getSaveRecord(values)?.restoredFrom ?? null,
      municipality: null,
      isLatest: cursor === null && index === 0,
      isPublished: document.publishedAt !== null && values['updatedAt'] === document.publishedAt,
      isDamaged: row.values === null,
      changes:
        row.values && before ? listChanges({ ...document, before, after: row.values }) : null,
      isFirst: isCreated(values),
    };
  };
  const lines = [
    ...versions.map(fromVersion),
    ...switches.map((entry): HistoryLine => ({
      kind: 'switch',
      id: entry.id,
      at: entry.at,
      who: name({ account: entry.actorId ?? null, name: entry.actor ?? null }),
      action: toLogAction(entry),
      restoredFrom: null,
      municipality: document.tenant || entry.kind === 'bin' ? null : (entry.municipality ?? null),
      isLatest: false,
      isPublished: false,
      isDamaged: false,
      changes: null,
      isFirst: false,
    })),
  ].sort(compareLines);
  const shown = lines.slice(0, historyPageSize);
  const last = shown.at(-1);
  return { document, lines: shown, next: lines.length > historyPageSize && last ? last : null };
}
