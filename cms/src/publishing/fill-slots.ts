/** An article that waits, in the order of the queue. */
export interface Waiting {
  id: string;
  queuedAt: Date;
}

export interface Filled {
  slotAt: Date;
  id: string;
}

/**
 * Which article goes to which slot. Slots in order of time take the first article that was waiting by then; a slot
 * for which none waited lapses, so that an article queued later does not appear in the past.
 */
export function fillSlots(slots: readonly Date[], queue: readonly Waiting[]): Filled[] {
  const waiting = [...queue];
  return slots.flatMap((slotAt) => {
    const at = waiting.findIndex(({ queuedAt }) => queuedAt <= slotAt);
    const [article] = at === -1 ? [] : waiting.splice(at, 1);
    return article ? [{ slotAt, id: article.id }] : [];
  });
}
