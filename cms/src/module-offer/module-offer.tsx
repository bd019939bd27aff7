'use client';

import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import { postJson } from '../admin/post-json.ts';
import { moduleOfferTexts as texts } from '../texts/module-offer-texts.ts';
import { isShown, noFilter } from './filter-modules.ts';
import { moveBetweenSwitches } from './move-between-switches.ts';
import { OfferFilters } from './offer-filters.tsx';
import type { OfferScreen } from './offer-screen.ts';
import { PlannedBar } from './planned-bar.tsx';
import { moduleSearch } from './search-modules.ts';
import { ThemeSection } from './theme-section.tsx';
import { usePlanned } from './use-planned.ts';

interface Props {
  screen: OfferScreen;
  mayChange: boolean;
  mayEdit: boolean;
}

/** The offer screen of one municipality: what is switched is planned, and saved all at once. */
export function ModuleOffer({ screen, mayChange, mayEdit }: Props) {
  const { municipality, themes, extensiveFrom } = screen;
  const { config } = useConfig();
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [planned, setPlanned] = usePlanned(screen);
  const [filter, setFilter] = useState(noFilter);
  const [message, setMessage] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const search = useMemo(() => moduleSearch(themes), [themes]);
  const found = useMemo(() => search(filter.query), [search, filter.query]);
  const shown = themes.map((theme) => ({
    theme,
    modules: theme.modules.filter((module) => isShown(module, filter, found, planned)),
  }));
  const total = themes.reduce((sum, { modules }) => sum + modules.length, 0);
  const left = shown.reduce((sum, { modules }) => sum + modules.length, 0);
  const filtering = filter !== noFilter && Object.values(filter).some((value) => value !== '');

  const save = async () => {
    const items = themes.flatMap((theme) => [theme, ...theme.modules]);
    const changes = items.flatMap(({ id, collection }) => {
      const on = planned.get(id);
      return on === undefined ? [] : [{ collection, id, on }];
    });
    setBusy(true);
    setError('');
    const url = `${config.routes.api}/offers/choices`;
    const answer = await postJson<{ saved: number }>(url, { tenant: municipality.id, changes });
    setBusy(false);
    if (!answer.ok) return setError(answer.message);
    setPlanned(new Map());
    setMessage(texts.saved(answer.value.saved));
    router.refresh();
  };
  const undo = () => {
    setPlanned(new Map());
    setMessage(texts.undone);
  };

  return (
    <div className="dv-offer">
      <h1>{texts.heading(municipality.name)}</h1>
      <p>{mayChange ? texts.help : texts.readOnly}</p>
      <OfferFilters filter={filter} onChange={setFilter} />
      <p role="status">
        {left === 0 && total > 0 ? texts.filters.none : texts.filters.count(left, total)}
      </p>
      {themes.length === 0 && <p className="dv-panel">{texts.empty}</p>}
      <div ref={list} onKeyDown={(event) => moveBetweenSwitches(event, list.current)}>
        {shown
          .filter(({ modules }) => !filtering || modules.length > 0)
          .map(({ theme, modules }) => (
            <ThemeSection
              key={theme.id}
              {...{ theme, modules, planned, extensiveFrom, mayChange, mayEdit }}
              tenant={municipality.id}
              onPlan={(next) => {
                setMessage('');
                setPlanned(next);
              }}
            />
          ))}
      </div>
      <PlannedBar
        {...{ busy, error, message }}
        count={planned.size}
        onSave={() => void save()}
        onUndo={undo}
      />
    </div>
  );
}
