import type { PayloadRequest } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { readTitles } from '../overrides/read-titles.ts';
import { compareDocuments, type DetailedChange } from './compare-documents.ts';
import {
  findHistoryDocument,
  type HistoryCollection,
  type HistoryDocument,
} from './history-document.ts';
import { findDoer, nameAccounts } from './name-accounts.ts';
import { readOlderVersions, readVersionRow, type VersionRow } from './read-version-rows.ts';

/** With what a version is compared: the version before it, or the newest. */
export type Comparison = 'previous' | 'newest';

/** One version, and what is different in it. */
export interface VersionChanges {
  document: HistoryDocument;
  id: string;
  at: string;
  who: string;
  status: 'draft' | 'published';
  isLatest: boolean;
  isDamaged: boolean;
  /** When the version was saved with which it is compared; null without one. */
  comparedAt: string | null;
  changes: DetailedChange[];
}

/**
 * Reads one version of a document and compares it, as the user of the request.
 * @throws APIError when the user may not read the document, or it has no such version
 */
export async function readVersionChanges(
  req: PayloadRequest,
  collection: HistoryCollection,
  id: string,
  versionId: string,
  comparison: Comparison = 'previous',
): Promise<VersionChanges> {
  const document = await findHistoryDocument(req, collection, id);
  const row = await readVersionRow(req, collection, id, versionId);
  if (!row) throw userError(messages.errors.notFound, 404);
  const query = { collection, parent: id, limit: 1 };
  const [newest] = await readOlderVersions(req, { ...query, cursor: null });
  const [previous] = await readOlderVersions(req, { ...query, cursor: row });
  const other = comparison === 'newest' ? newest : previous;
  const values = row.values ?? {};
  const name = await nameAccounts(req, [findDoer(values)]);
  return {
    document,
    id: row.id,
    at: row.at,
    who: name(findDoer(values)),
    status: values['_status'] === 'published' ? 'published' : 'draft',
    isLatest: newest?.id === row.id,
    isDamaged: row.values === null,
    comparedAt: other?.values ? other.at : null,
    changes: await compareRows(req, document, {
      before: comparison === 'newest' ? row : other,
      after: comparison === 'newest' ? other : row,
    }),
  };
}

/** The differences, with titles for what the texts refer to; none when a version is damaged. */
async function compareRows(
  req: PayloadRequest,
  document: HistoryDocument,
  { before, after }: { before: VersionRow | undefined; after: VersionRow | undefined },
): Promise<DetailedChange[]> {
  const isBeforeDamaged = before !== undefined && before.values === null;
  if (!after?.values || isBeforeDamaged) return [];
  const pair = { ...document, before: before?.values ?? null, after: after.values };
  const titles = await readTitles(
    req,
    document.fields.filter(
      (field) => !('name' in field && field.name) || document.names.includes(field.name),
    ),
    [pair.before, pair.after].filter((values) => values !== null),
  );
  return compareDocuments(pair, titles);
}
