import { Link } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { formatCursor, parseCursor } from './history-cursor.ts';
import { HistoryFrame, readOrNotFound, readViewTarget } from './history-frame.tsx';
import { HistoryItem } from './history-line.tsx';
import { historyMessages as messages } from './history-messages.ts';
import { type HistoryPage, readHistory } from './read-history.ts';

/** The name of the cursor in the address. */
const cursorName = 'voor';

function Lines({
  page: { document, lines, next },
  isFirstPage,
  path,
}: {
  page: HistoryPage;
  isFirstPage: boolean;
  path: string;
}) {
  if (lines.length === 0) return <p>{messages.empty}</p>;
  return (
    <>
      <p>{document.canEdit ? messages.intro : messages.introReading}</p>
      <ol className="dv-history__lines">
        {lines.map((line) => (
          <HistoryItem key={line.id} line={line} href={`${path}/${line.id}`} />
        ))}
      </ol>
      {next === null && <p>{messages.oldest}</p>}
      {(!isFirstPage || next) && (
        <nav className="dv-row" aria-label={messages.pages}>
          {!isFirstPage && (
            <Link href={path} prefetch={false}>
              {messages.newest}
            </Link>
          )}
          {next && (
            <Link href={`${path}?${cursorName}=${formatCursor(next)}`} prefetch={false}>
              {messages.older}
            </Link>
          )}
        </nav>
      )}
    </>
  );
}

/** The history of a document, in the place of Payload's list of versions. */
export async function HistoryView(view: DocumentViewServerProps) {
  const { req, collection, id, path } = readViewTarget(view);
  const cursor = parseCursor(view.searchParams?.[cursorName]);
  const page = await readOrNotFound(() => readHistory(req, collection, id, cursor));
  return (
    <HistoryFrame view={view} collection={collection} id={id} title={messages.title}>
      {page ? (
        <Lines page={page} isFirstPage={cursor === null} path={path} />
      ) : (
        <p>{messages.forbidden}</p>
      )}
    </HistoryFrame>
  );
}
