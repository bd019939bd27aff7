'use client';

import { type DragEvent, useState } from 'react';
import { useTools } from './calendar-context.ts';
import type { Target } from './moving.ts';

/** A place on which an article can be dropped with the mouse; `open` says whether it takes one. */
export function useDropTarget(target: Target, open = true) {
  const { drop, mayChange, moving } = useTools();
  const [over, setOver] = useState(false);
  if (!mayChange || !open) return { over: false, handlers: {} };
  return {
    over: over && moving !== null,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!moving) return;
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
