import { Link } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import type { DetailedChange } from './compare-documents.ts';
import { FoldedDiff } from './folded-diff.tsx';
import { HistoryFrame, readOrNotFound, readViewTarget } from './history-frame.tsx';
import { historyMessages } from './history-messages.ts';
import { formatHistoryMoment } from './history-moment.tsx';
import {
  type Comparison,
  readVersionChanges,
  type VersionChanges,
} from './read-version-changes.ts';
import { RestoreVersion } from './restore-version.tsx';

const { version: messages } = historyMessages;

/** The name of the comparison in the address. */
const comparisonName = 'met';

function Change({ change }: { change: DetailedChange }) {
  const { kind, label, source, isMoved, parts } = change;
  const notes = [
    ...(source ? [historyMessages.sources[source]] : []),
    ...(isMoved ? [historyMessages.alsoMoved] : []),
  ];
  return (
    <section className="dv-history__change">
      <h3>
        {label} <span className="dv-badge">{historyMessages.changes[kind]}</span>
        {notes.map((note) => (
          <span key={note} className="dv-badge">
            {note}
          </span>
        ))}
      </h3>
      {parts.map((part, index) => (
        <div key={`${String(index)}-${part.label ?? ''}`}>
          {part.label !== null && <h4>{part.label}</h4>}
          <FoldedDiff segments={part.segments} />
        </div>
      ))}
      {parts.length === 0 && kind === 'changed' && !source && <p>{messages.layoutOnly}</p>}
    </section>
  );
}

/** With what the version is compared: links between the two ways. */
function ComparisonLinks({ comparison, path }: { comparison: Comparison; path: string }) {
  const current = (one: Comparison) => (comparison === one ? 'page' : undefined);
  return (
    <nav className="dv-row dv-list-tools" aria-label={messages.ways}>
      <Link href={path} aria-current={current('previous')} prefetch={false}>
        {messages.comparePrevious}
      </Link>
      <Link href={`${path}?${comparisonName}=nu`} aria-current={current('newest')} prefetch={false}>
        {messages.compareNow}
      </Link>
    </nav>
  );
}

function Comparing({ version, comparison }: { version: VersionChanges; comparison: Comparison }) {
  if (comparison === 'newest') return <p>{messages.comparedWithNow}</p>;
  const { comparedAt } = version;
  return (
    <p>
      {comparedAt
        ? messages.comparedWith(formatHistoryMoment(comparedAt))
        : historyMessages.oldestKept}
    </p>
  );
}

function Version({
  version,
  comparison,
  path,
}: {
  version: VersionChanges;
  comparison: Comparison;
  path: string;
}) {
  const { document, changes, isDamaged, isLatest } = version;
  if (isDamaged) return <p className="dv-warning">{historyMessages.damaged}</p>;
  return (
    <>
      <p>{historyMessages.savedBy(version.who)}</p>
      {!isLatest && <ComparisonLinks comparison={comparison} path={path} />}
      <Comparing version={version} comparison={comparison} />
      {changes.length === 0 && <p>{messages.same}</p>}
      {changes.map((change) => (
        <Change key={change.path} change={change} />
      ))}
      {document.canEdit &&
        (isLatest ? (
          <p>{historyMessages.restore.isNewest}</p>
        ) : (
          <RestoreVersion
            collection={document.collection}
            document={document.id}
            version={version.id}
            isPlanned={document.kind === 'news'}
          />
        ))}
    </>
  );
}

/** What one version changed, in the place of Payload's comparison. */
export async function VersionView(view: DocumentViewServerProps) {
  const { req, collection, id, path } = readViewTarget(view);
  const versionId = view.routeSegments.at(-1) ?? '';
  const comparison = view.searchParams?.[comparisonName] === 'nu' ? 'newest' : 'previous';
  const version = await readOrNotFound(() =>
    readVersionChanges(req, collection, id, versionId, comparison),
  );
  const title = version ? messages.title(formatHistoryMoment(version.at)) : historyMessages.title;
  return (
    <HistoryFrame view={view} collection={collection} id={id} title={title}>
      <p>
        <Link href={path} prefetch={false}>
          {messages.back}
        </Link>
      </p>
      {version ? (
        <Version version={version} comparison={comparison} path={`${path}/${version.id}`} />
      ) : (
        <p>{historyMessages.forbidden}</p>
      )}
    </HistoryFrame>
  );
}
