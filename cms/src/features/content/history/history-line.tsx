import { Link } from '@payloadcms/ui';
import type { DocumentChange } from './compare-documents.ts';
import { historyMessages as messages } from './history-messages.ts';
import { formatHistoryMoment, HistoryMoment } from './history-moment.tsx';
import type { HistoryLine } from './read-history.ts';

/** More names than this make a line no clearer. */
const maxChanges = 6;

const toSentence = ({ kind, label, source, isMoved }: DocumentChange): string => {
  const notes = [
    ...(source ? [messages.sources[source]] : []),
    ...(isMoved ? [messages.alsoMoved] : []),
  ];
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${messages.changes[kind]}: ${label}${note}`;
};

function ChangeList({ changes }: { changes: readonly DocumentChange[] }) {
  if (changes.length === 0) return <p>{messages.noChange}</p>;
  const rest = changes.length - maxChanges;
  return (
    <ul>
      {changes.slice(0, maxChanges).map((change) => (
        <li key={change.path}>{toSentence(change)}</li>
      ))}
      {rest > 0 && <li>{messages.more(rest)}</li>}
    </ul>
  );
}

function VersionDetails({ line, href }: { line: HistoryLine; href: string }) {
  if (line.isDamaged) return <p className="dv-warning">{messages.damaged}</p>;
  return (
    <>
      {line.restoredFrom && <p>{messages.restoredFrom(formatHistoryMoment(line.restoredFrom))}</p>}
      {line.changes ? (
        <ChangeList changes={line.changes} />
      ) : (
        <p>{line.isFirst ? messages.first : messages.oldestKept}</p>
      )}
      <Link
        href={href}
        aria-label={messages.openLabel(formatHistoryMoment(line.at))}
        prefetch={false}
      >
        {messages.open}
      </Link>
    </>
  );
}

/** One thing that happened to a document: when, who, what, and for a version which fields. */
export function HistoryItem({ line, href }: { line: HistoryLine; href: string }) {
  const where = line.municipality ? ` ${messages.inMunicipality(line.municipality)}` : '';
  return (
    <li className="dv-history__line">
      <h3>
        <HistoryMoment at={line.at} />
        {': '}
        {line.action}
        {where} {messages.by(line.who)}
      </h3>
      {(line.isLatest || line.isPublished) && (
        <p className="dv-history__marks">
          {line.isLatest && <span className="dv-badge">{messages.current}</span>}
          {line.isPublished && <span className="dv-badge dv-badge--strong">{messages.live}</span>}
        </p>
      )}
      {line.kind === 'version' && <VersionDetails line={line} href={href} />}
    </li>
  );
}
