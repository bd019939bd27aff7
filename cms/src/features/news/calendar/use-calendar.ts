'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { getJson, postJson } from '#platform/admin-kit/request-json.ts';
import type { NewsCalendar } from './calendar.ts';
import { isNewsCalendar } from './is-news-calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';
import { describeShifts } from './describe-shifts.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { toUndo } from './to-undo.ts';

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
  const [undo, setUndo] = useState<CalendarChange[]>([]);

  const read = useCallback(
    async (weeks: number): Promise<boolean> => {
      const answer = await getJson(`${url}?tenant=${tenant}&back=${String(weeks)}`, isNewsCalendar);
      if (answer.ok) setCalendar(answer.value);
      else setError(answer.message);
      return answer.ok;
    },
    [tenant, url],
  );

  const post = useCallback(
    async (change: CalendarChange | CalendarChange[]): Promise<NewsCalendar | null> => {
      setBusy(true);
      setError('');
      setMessage('');
      setUndo([]);
      const answer = await postJson(url, { tenant, back, change }, isNewsCalendar);
      if (answer.ok) {
        setCalendar(answer.value);
      } else {
        await read(back);
        setError(answer.message);
      }
      setBusy(false);
      return answer.ok ? answer.value : null;
    },
    [back, read, tenant, url],
  );

  const send = useCallback(
    async (change: CalendarChange, done: string | ((after: NewsCalendar) => string)) => {
      const after = await post(change);
      if (!after) return false;
      const shifts = describeShifts(calendar, after, change);
      setMessage(`${typeof done === 'string' ? done : done(after)} ${shifts}`.trim());
      setUndo(toUndo(calendar, after, change));
      return true;
    },
    [calendar, post],
  );

  const undoLast = useCallback(async () => {
    if (await post(undo)) setMessage(newsCalendarMessages.done.undo);
  }, [post, undo]);

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
    setUndo([]);
  };
  const announce = (text: string) => {
    setMessage(text);
    setUndo([]);
  };
  const showError = (text: string) => {
    close();
    setError(text);
  };

  return {
    calendar,
    busy,
    message,
    error,
    canUndo: undo.length > 0,
    send,
    undoLast,
    showEarlier,
    announce,
    showError,
    close,
  };
}
