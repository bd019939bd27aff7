'use client';

import { createContext, useContext } from 'react';
import type { CalendarArticle, NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';
import type { DragItem, DropTarget } from './drag-and-drop.ts';

/** What every part of the calendar may do. */
export interface CalendarActions {
  tenant: string;
  canChange: boolean;
  busy: boolean;
  articles: ReadonlyMap<string, CalendarArticle>;
  dragItem: DragItem | null;
  /** What was picked up by button, so that places say that they take it. */
  pickedUp: DragItem | null;
  startDrag: (moving: DragItem) => void;
  drop: (target: DropTarget) => void;
  endDrag: () => void;
  /** Puts down what was picked up where it was, and says so. */
  cancelDrag: () => void;
  announce: (message: string) => void;
  sendChange: (change: CalendarChange, done: string | ((after: NewsCalendar) => string)) => void;
}

const Context = createContext<CalendarActions | null>(null);

export const CalendarProvider = Context.Provider;

/** @throws outside the calendar */
export function useCalendarActions(): CalendarActions {
  const actions = useContext(Context);
  if (!actions) throw new Error('Only parts of the calendar use its tools.');
  return actions;
}
