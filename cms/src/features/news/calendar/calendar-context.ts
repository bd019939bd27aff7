'use client';

import { createContext, useContext } from 'react';
import type { CalendarArticle, NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './changes.ts';
import type { Moving, Target } from './moving.ts';

/** What every part of the calendar may do. */
export interface CalendarTools {
  tenant: string;
  mayChange: boolean;
  busy: boolean;
  articles: ReadonlyMap<string, CalendarArticle>;
  moving: Moving | null;
  /** What was picked up by button, so that places say that they take it. */
  picked: Moving | null;
  take: (moving: Moving) => void;
  drop: (target: Target) => void;
  stop: () => void;
  /** Puts down what was picked up where it was, and says so. */
  cancel: () => void;
  say: (message: string) => void;
  send: (change: CalendarChange, done: string | ((after: NewsCalendar) => string)) => void;
}

const Context = createContext<CalendarTools | null>(null);

export const CalendarProvider = Context.Provider;

/** @throws outside the calendar */
export function useTools(): CalendarTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('Only parts of the calendar use its tools.');
  return tools;
}
