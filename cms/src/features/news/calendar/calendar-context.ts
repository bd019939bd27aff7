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
  /** Articles that are ready and wait in no queue. */
  available: NewsCalendar['available'];
  dragItem: DragItem | null;
  /** The article that was picked up with the keyboard; slots then show that they accept it. */
  pickedUp: DragItem | null;
  startDrag: (moving: DragItem) => void;
  drop: (target: DropTarget) => void;
  endDrag: () => void;
  /** Puts the picked-up article back and announces that. */
  cancelDrag: () => void;
  announce: (message: string) => void;
  /** Shows a message about what the user typed; nothing is sent. */
  showError: (message: string) => void;
  /** Makes a change, and tells what it means; false when it was rejected. */
  sendChange: (
    change: CalendarChange,
    done: string | ((after: NewsCalendar) => string),
  ) => Promise<boolean>;
}

const Context = createContext<CalendarActions | null>(null);

export const CalendarProvider = Context.Provider;

/** @throws outside the calendar */
export function useCalendarActions(): CalendarActions {
  const actions = useContext(Context);
  if (!actions) throw new Error('Only parts of the calendar use its tools.');
  return actions;
}
