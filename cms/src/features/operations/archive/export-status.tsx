import { archiveMessages as messages } from './archive-messages.ts';
import type { ExportState } from './archive-state.ts';

const sentences = {
  none: messages.exportNone,
  busy: messages.exportBusy,
  failed: messages.exportFailed,
} as const;

/** States how the export stands, with a link to fetch it. */
export function ExportStatus({ state, href }: { state: ExportState; href: string }) {
  return (
    <div role="status">
      {state.state === 'done' ? (
        <p>
          {messages.exportDone(state.finishedAt, state.bytes)}{' '}
          <a href={href} download>
            {messages.download}
          </a>
        </p>
      ) : (
        <p>{sentences[state.state]}</p>
      )}
    </div>
  );
}
