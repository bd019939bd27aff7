'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { getJson, postJson } from '#platform/admin-kit/request-json.ts';
import type { NewsCalendar } from './calendar.ts';
import { isNewsCalendar } from './is-news-calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';

/** Weeks that one press on "earlier" adds. */
const weeksPerStep = 4;

/** The state of the calendar: changed on the server, and read again when a change is rejected. */
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
      const answer = await getJson(`${url}?tenant=${tenant}&back=${String(weeks)}`, isNewsCalendar);
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
      const answer = await postJson(url, { tenant, back, change }, isNewsCalendar);
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

  // Show changes of colleagues and the publisher when the user returns to this tab.
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
