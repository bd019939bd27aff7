import { foldSegments } from './diff-segments.ts';
import type { DiffSegment } from '../overrides/diff-text.ts';
import { historyMessages } from './history-messages.ts';

const { added, removed } = historyMessages.version;

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** A difference as running text, in which long text that stayed the same is folded. */
export const FoldedDiff = ({ segments }: { segments: readonly DiffSegment[] }) => (
  <div className="dv-lines">
    {foldSegments(segments).map(({ kind, text }, index) => {
      const key = `${String(index)}-${kind}`;
      if (kind === 'same') return <span key={key}>{text}</span>;
      if (kind === 'folded')
        return (
          <details key={key} className="dv-history__folded">
            <summary>{historyMessages.version.folded(countWords(text))}</summary>
            {text}
          </details>
        );
      const Mark = kind === 'added' ? 'ins' : 'del';
      return (
        <Mark key={key}>
          <span className="dv-hidden">{kind === 'added' ? added : removed}</span>
          {text}
        </Mark>
      );
    })}
  </div>
);
