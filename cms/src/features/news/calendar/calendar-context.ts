'use client';

import { createContext, useContext } from 'react';
import type { CalendarArticle, NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';
import type { DragItem, DropTarget } from './drag-and-drop.ts';

/** What the parts of the calendar share: state and actions. */
export interface CalendarActions {
  tenant: string;
  canChange: boolean;
  busy: boolean;
  articles: ReadonlyMap<string, CalendarArticle>;
  dragItem: DragItem | null;
  /** The article that was picked up with the keyboard; slots then show that they accept it. */
  pickedUp: DragItem | null;
  startDrag: (moving: DragItem) => void;
  drop: (target: DropTarget) => void;
  endDrag: () => void;
  /** Puts the picked-up article back and announces that. */
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
