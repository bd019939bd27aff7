'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { getJson, postJson } from '#platform/admin-kit/request-json.ts';
import type { NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';

/** How many more weeks each look back shows. */
const weeksPerStep = 4;

/**
 * A calendar that is kept up: changed on the server, read anew when something went against what is
 * shown.
 */
export function useCalendar(first: NewsCalendar) {
  const { config } = useConfig();
  const url = `${config.routes.api}/news-queue/calendar`;
  const tenant = first.municipality.id;
  const [calendar, setCalendar] = useState(first);
  const [back, setBack] = useState(0);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const [error, setError] = useState('');

  const read = useCallback(
    async (weeks: number): Promise<boolean> => {
      const answer = await getJson<NewsCalendar>(`${url}?tenant=${tenant}&back=${String(weeks)}`);
      if (answer.ok) setCalendar(answer.value);
      else setError(answer.message);
      return answer.ok;
    },
    [tenant, url],
  );

  const send = useCallback(
    async (change: CalendarChange, done: string | ((after: NewsCalendar) => string)) => {
      setBusy(true);
      setError('');
      setMessage('');
      const answer = await postJson<NewsCalendar>(url, { tenant, back, change });
      if (answer.ok) {
        setCalendar(answer.value);
        setMessage(typeof done === 'string' ? done : done(answer.value));
      } else {
        await read(back);
        setError(answer.message);
      }
      setBusy(false);
      return answer.ok;
    },
    [back, read, tenant, url],
  );

  // What a colleague or the publisher did meanwhile shows when one comes back to this tab.
  useEffect(() => {
    const reload = () => void read(back);
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [back, read]);

  const showEarlier = async () => {
    setBusy(true);
    if (await read(back + weeksPerStep)) setBack(back + weeksPerStep);
    setBusy(false);
  };

  const close = () => {
    setMessage('');
    setError('');
  };

  return { calendar, busy, message, error, send, showEarlier, announce: setMessage, close };
}
