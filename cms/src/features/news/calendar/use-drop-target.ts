'use client';

import { type DragEvent, useState } from 'react';
import { useCalendarActions } from './calendar-context.ts';
import type { DropTarget } from './drag-and-drop.ts';

/** A drop target for the mouse; `open` says whether it accepts an article. */
export function useDropTarget(target: DropTarget, open = true) {
  const { drop, canChange, dragItem } = useCalendarActions();
  const [over, setOver] = useState(false);
  if (!canChange || !open) return { over: false, handlers: {} };
  return {
    over: over && dragItem !== null,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!dragItem) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        drop(target);
      },
    },
  };
}
