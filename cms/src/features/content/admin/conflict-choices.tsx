import { useId } from 'react';
import { FoldedDiff } from '../history/folded-diff.tsx';
import type { ConflictComparison } from '../overrides/conflict-endpoint.ts';
import type { DiffSegment } from '../overrides/diff-text.ts';
import { contentAdminMessages } from './admin-messages.ts';

const messages = contentAdminMessages.conflict;

/** One of both texts of a field. */
function Text({ segments }: { segments: readonly DiffSegment[] }) {
  if (segments.length === 0) return <p>{messages.empty}</p>;
  return (
    <>
      <FoldedDiff segments={segments} />
      {segments.every(({ kind }) => kind === 'same') && <p>{messages.layoutOnly}</p>}
    </>
  );
}

interface Choice {
  conflict: ConflictComparison;
  /** Whether the editor takes the text of the colleague. */
  isTaken: boolean;
  onChoose: (path: string, isTaken: boolean) => void;
}

function FieldChoice({ conflict, isTaken, onChoose }: Choice) {
  const { path, label, editors, mine, theirs } = conflict;
  const name = useId();
  const options = [
    { label: messages.mine, segments: mine, takes: false },
    { label: messages.theirs(editors), segments: theirs, takes: true },
  ];
  return (
    <fieldset className="dv-conflict">
      <legend>{label}</legend>
      {options.map((option) => (
        <div key={option.label}>
          <label>
            <input
              type="radio"
              name={name}
              checked={isTaken === option.takes}
              onChange={() => {
                onChoose(path, option.takes);
              }}
            />
            {option.label}
          </label>
          <Text segments={option.segments} />
        </div>
      ))}
    </fieldset>
  );
}

/** What a colleague wrote in a field that the editor left alone. */
const UnseenField = ({ conflict }: { conflict: ConflictComparison }) => (
  <section className="dv-conflict">
    <h3>{conflict.label}</h3>
    <p>{messages.unseen}</p>
    <Text segments={conflict.theirs} />
  </section>
);

/** Shows both texts of each field in conflict, and lets the editor choose one. */
export const ConflictChoices = ({
  fields,
  takes,
  onChoose,
}: {
  fields: readonly ConflictComparison[];
  takes: ReadonlySet<string>;
  onChoose: Choice['onChoose'];
}) =>
  fields.map((conflict) =>
    conflict.isTyped ? (
      <FieldChoice
        key={conflict.path}
        conflict={conflict}
        isTaken={takes.has(conflict.path)}
        onChoose={onChoose}
      />
    ) : (
      <UnseenField key={conflict.path} conflict={conflict} />
    ),
  );
