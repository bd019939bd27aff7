import { type SearchParameters, toSearchQuery } from '@digivaardig/contracts/search-parameters';
import type { AdminSearch } from '../server/search-admin.ts';
import type { TextPart } from '../model/make-snippet.ts';
import { searchMessages as messages } from '../messages.ts';

const MarkedText = ({ parts }: { parts: readonly TextPart[] }) =>
  parts.map(({ text, isMatch }, index) =>
    isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );

interface Props {
  search: AdminSearch;
  parameters: SearchParameters;
  /** The path of the admin. */
  admin: string;
}

function toStatus(search: AdminSearch): string {
  if (search.status !== 'done') return search.status === 'empty' ? '' : messages.tooShort;
  if (search.total === 0) return messages.none;
  return search.isComplete ? messages.count(search.total) : messages.incomplete(search.total);
}

/** What was found, with ways to the forms. */
export function SearchResults({ search, parameters, admin }: Props) {
  return (
    <>
      <p role="status">{toStatus(search)}</p>
      {search.status === 'done' && (
        <>
          {search.suggestion !== null && (
            <p>
              {messages.suggestion}{' '}
              <a href={toSearchQuery({ ...parameters, query: search.suggestion, page: 1 })}>
                {search.suggestion}
              </a>
            </p>
          )}
          <ol className="dv-results">
            {search.hits.map(({ document, title, snippet }) => (
              <li key={document.path} className="dv-panel">
                <h2>
                  <a href={`${admin}${document.path}`}>
                    {title.length > 0 ? <MarkedText parts={title} /> : messages.untitled}
                  </a>
                </h2>
                <p>
                  <MarkedText parts={snippet} />
                </p>
                <p className="dv-results__facts">
                  {[
                    messages.kinds[document.kind],
                    document.theme,
                    document.minutes === null ? null : messages.minutesOf(document.minutes),
                    document.state === null ? null : messages[document.state],
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ol>
          {search.pages > 1 && (
            <nav aria-label={messages.pages} className="dv-row">
              {search.page > 1 && (
                <a href={toSearchQuery({ ...parameters, page: search.page - 1 })}>
                  {messages.previous}
                </a>
              )}
              <p>{messages.pageOf(search.page, search.pages)}</p>
              {search.page < search.pages && (
                <a href={toSearchQuery({ ...parameters, page: search.page + 1 })}>
                  {messages.next}
                </a>
              )}
            </nav>
          )}
        </>
      )}
    </>
  );
}
