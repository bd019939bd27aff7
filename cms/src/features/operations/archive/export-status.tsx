import { archiveMessages as messages } from './archive-messages.ts';

/** How an export stands, as the cms tells it. */
export type ExportState =
  { state: 'none' | 'busy' | 'failed' } | { state: 'done'; finishedAt: string; bytes: number };

const sentences = {
  none: messages.exportNone,
  busy: messages.exportBusy,
  failed: messages.exportFailed,
} as const;

/** Says how the export stands, and where to fetch it. */
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
