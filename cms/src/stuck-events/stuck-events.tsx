'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { getJson, postJson } from '../admin/post-json.ts';
import type { StuckEvents as Stuck } from '../outbox/stuck-events.ts';
import { stuckEventsTexts as texts } from '../texts/stuck-events-texts.ts';
import { StuckEventCard } from './stuck-event-card.tsx';

/** What got stuck, with the way to try it again, and what waits. */
export function StuckEvents({ first }: { first: Stuck }) {
  const { config } = useConfig();
  const [stuck, setStuck] = useState(first);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const base = `${config.routes.api}/stuck-events`;

  const load = async (): Promise<boolean> => {
    const answer = await getJson<Stuck>(base);
    if (answer.ok) setStuck(answer.value);
    else setSaid(answer.message);
    return answer.ok;
  };
  const refresh = async () => {
    setBusy(true);
    if (await load()) setSaid(texts.refreshed);
    setBusy(false);
  };
  const again = async (ids?: string[]) => {
    setBusy(true);
    const answer = await postJson<{ reopened: number }>(`${base}/reopen`, ids ? { ids } : {});
    setSaid(answer.ok ? texts.reopened(answer.value.reopened) : answer.message);
    if (answer.ok) await load();
    setBusy(false);
    // The button that was pressed may be gone.
    heading.current?.focus();
  };

  const { dead, events, late, seconds, waiting } = stuck;
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.introduction}</p>
      <section
        className={`dv-panel ${late ? 'dv-panel--warning' : 'dv-panel--calm'}`}
        aria-labelledby="dv-waiting"
      >
        <h2 id="dv-waiting">{texts.waiting}</h2>
        <p>{waiting === 0 ? texts.nothingWaits : texts.waits(waiting, seconds)}</p>
        {late && <p>{texts.late}</p>}
        <Button
          size="medium"
          buttonStyle="secondary"
          margin={false}
          disabled={busy}
          onClick={() => void refresh()}
        >
          {texts.refresh}
        </Button>
      </section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.stuck(dead)}
      </h2>
      <p role="status">{said}</p>
      {dead === 0 && <p>{texts.none}</p>}
      {dead > events.length && <p>{texts.more(events.length)}</p>}
      {dead > 1 && (
        <Button size="medium" disabled={busy} onClick={() => void again()}>
          {texts.all}
        </Button>
      )}
      <ul className="dv-overrides">
        {events.map((event) => (
          <StuckEventCard
            key={event.id}
            event={event}
            busy={busy}
            onAgain={() => void again([event.id])}
          />
        ))}
      </ul>
    </>
  );
}
