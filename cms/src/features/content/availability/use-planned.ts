'use client';

import { useAuth } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { OfferScreen } from './offer-screen.ts';
import type { Planned } from './plan-choices.ts';

const none: Planned = new Map();

/** Of one person, since a browser may be shared. */
const keyOf = (tenant: string, user: string): string => `dv-module-offer-${tenant}-${user}`;

function recall({ themes, withoutTheme }: OfferScreen, key: string): Planned {
  const kept = sessionStorage.getItem(key);
  if (!kept) return none;
  const items = [...themes.flatMap((theme) => [theme, ...theme.modules]), ...withoutTheme];
  const wanted = new Map(JSON.parse(kept) as [string, boolean][]);
  return new Map(
    items.flatMap(({ id, on, draft }) => {
      const to = wanted.get(id);
      return to === undefined || to === on || draft ? [] : [[id, to] as const];
    }),
  );
}

/**
 * What an editor switched and has not saved. It outlives a reload and a look at another municipality in this tab, and leaving the
 * page asks first.
 */
export function usePlanned(screen: OfferScreen): [Planned, (planned: Planned) => void] {
  const [planned, setPlanned] = useState<Planned>(none);
  const { user } = useAuth();
  const key = keyOf(screen.municipality.id, String(user?.id ?? ''));

  // What was saved meanwhile, here or by a colleague, needs no saving any more.
  useEffect(() => setPlanned(recall(screen, key)), [screen, key]);

  useEffect(() => {
    if (planned.size === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [planned]);

  const change = useCallback(
    (next: Planned) => {
      if (next.size === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify([...next]));
      setPlanned(next);
    },
    [key],
  );
  return [planned, change];
}
