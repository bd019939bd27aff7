'use client';

import { useAuth } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { listItems, type AvailabilityScreen } from './availability-screen.ts';
import { noChanges, parseStoredChanges, type PendingChanges } from './pending-changes.ts';

/** Keyed by user, since a browser may be shared. */
const toStorageKey = (tenant: string, user: string): string => `dv-module-offer-${tenant}-${user}`;

function readStoredChanges(screen: AvailabilityScreen, key: string): PendingChanges {
  const storedChanges = parseStoredChanges(sessionStorage.getItem(key));
  return new Map(
    listItems(screen).flatMap(({ id, on, draft }) => {
      const to = storedChanges.get(id);
      return to === undefined || to === on || draft ? [] : [[id, to] as const];
    }),
  );
}

/**
 * The unsaved changes. They survive a reload and switching to another municipality in this tab;
 * leaving the page asks for confirmation.
 */
export function usePendingChanges(
  screen: AvailabilityScreen,
): [PendingChanges, (pending: PendingChanges) => void] {
  const [pending, setPending] = useState<PendingChanges>(noChanges);
  const { user } = useAuth();
  const key = toStorageKey(screen.municipality.id, String(user?.id ?? ''));

  // Drop changes that were saved meanwhile, here or by a colleague.
  useEffect(() => setPending(readStoredChanges(screen, key)), [screen, key]);

  useEffect(() => {
    if (pending.size === 0) return;
    const preventUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', preventUnload);
    return () => window.removeEventListener('beforeunload', preventUnload);
  }, [pending]);

  const change = useCallback(
    (next: PendingChanges) => {
      if (next.size === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify([...next]));
      setPending(next);
    },
    [key],
  );
  return [pending, change];
}
