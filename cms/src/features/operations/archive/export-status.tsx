import { archiveTexts as texts } from './archive-messages.ts';

/** How an export stands, as the cms tells it. */
export type ExportState =
  { state: 'none' | 'busy' | 'failed' } | { state: 'done'; finishedAt: string; bytes: number };

const sentences = {
  none: texts.exportNone,
  busy: texts.exportBusy,
  failed: texts.exportFailed,
} as const;

/** Says how the export stands, and where to fetch it. */
export function ExportStatus({ state, href }: { state: ExportState; href: string }) {
  return (
    <div role="status">
      {state.state === 'done' ? (
        <p>
          {texts.exportDone(state.finishedAt, state.bytes)}{' '}
          <a href={href} download>
            {texts.download}
          </a>
        </p>
      ) : (
        <p>{sentences[state.state]}</p>
      )}
    </div>
  );
}
