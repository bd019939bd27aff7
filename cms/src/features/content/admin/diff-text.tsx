import type { DiffSegment } from '../overrides/diff-text.ts';
import { contentAdminMessages } from './admin-messages.ts';

const messages = contentAdminMessages.overrides;

/**
 * A difference as running text; what came and went is said in words too, for who does not see the
 * marks.
 */
export const DiffText = ({ parts }: { parts: readonly DiffSegment[] }) => (
  <p className="dv-lines">
    {parts.map(({ kind, text }, index) => {
      const key = `${String(index)}-${kind}`;
      if (kind === 'same') return <span key={key}>{text}</span>;
      const Mark = kind === 'added' ? 'ins' : 'del';
      return (
        <Mark key={key}>
          <span className="dv-hidden">{kind === 'added' ? messages.added : messages.removed}</span>
          {text}
        </Mark>
      );
    })}
  </p>
);
