'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import { postJson } from '#platform/admin-kit/post-json.ts';
import { moduleOfferTexts as texts } from './module-offer-messages.ts';
import { isShown, noFilter } from './filter-modules.ts';
import { moveBetweenSwitches } from './move-between-switches.ts';
import { ModuleRow } from './module-row.tsx';
import { OfferFilters } from './offer-filters.tsx';
import type { OfferedModule, OfferedTheme, OfferScreen } from './offer-screen.ts';
import { plan, willBeOn } from './plan-choices.ts';
import { PlannedBar } from './planned-bar.tsx';
import { moduleSearch } from './search-modules.ts';
import { ThemeSection } from './theme-section.tsx';
import { usePlanned } from './use-planned.ts';

interface Props {
  screen: OfferScreen;
  mayChange: boolean;
  mayEdit: boolean;
}

/** Modules without a theme are searched as if they had one without a name. */
const looseTheme = (modules: OfferedModule[]): OfferedTheme[] =>
  modules.slice(0, 1).map((one) => ({ ...one, collection: 'themes', title: '', modules }));

/** The offer screen of one municipality: what is switched is planned, and saved all at once. */
export function ModuleOffer({ screen, mayChange, mayEdit }: Props) {
  const { municipality, themes, withoutTheme, withdrawn, extensiveFrom } = screen;
  const heading = useRef<HTMLHeadingElement>(null);
  const { config } = useConfig();
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [planned, setPlanned] = usePlanned(screen);
  const [filter, setFilter] = useState(noFilter);
  const [message, setMessage] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const search = useMemo(
    () => moduleSearch([...themes, ...looseTheme(withoutTheme)]),
    [themes, withoutTheme],
  );
  const found = useMemo(() => search(filter.query), [search, filter.query]);
  const shown = themes.map((theme) => ({
    theme,
    modules: theme.modules.filter((module) => isShown(module, filter, found, planned)),
  }));
  const loose = withoutTheme.filter((module) => isShown(module, filter, found, planned));
  const total = themes.reduce((sum, { modules }) => sum + modules.length, withoutTheme.length);
  const left = shown.reduce((sum, { modules }) => sum + modules.length, loose.length);
  const filtering = filter !== noFilter && Object.values(filter).some((value) => value !== '');

  const save = async () => {
    const items = [...themes.flatMap((theme) => [theme, ...theme.modules]), ...withoutTheme];
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
    // The button that had the focus is gone.
    heading.current?.focus();
    router.refresh();
  };
  const undo = () => {
    setPlanned(new Map());
    setMessage(texts.undone);
    heading.current?.focus();
  };

  return (
    <div className="dv-offer">
      <h1 ref={heading} tabIndex={-1}>
        {texts.heading(municipality.name)}
      </h1>
      <p>{mayChange ? texts.help : texts.readOnly}</p>
      <OfferFilters filter={filter} onChange={setFilter} />
      <p role="status">
        {left === 0 && total > 0 ? texts.filters.none : texts.filters.count(left, total)}
      </p>
      {themes.length === 0 && <p className="dv-panel">{texts.empty}</p>}
      {/* Arrow keys move between the switches inside, which work without them. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions */}
      <div ref={list} onKeyDown={(event) => moveBetweenSwitches(event, list.current)}>
        {shown
          .filter(({ modules }) => !filtering || modules.length > 0)
          .map(({ theme, modules }) => (
            <ThemeSection
              key={theme.id}
              theme={theme}
              modules={modules}
              planned={planned}
              extensiveFrom={extensiveFrom}
              mayChange={mayChange}
              mayEdit={mayEdit}
              tenant={municipality.id}
              onPlan={(next) => {
                setMessage('');
                setPlanned(next);
              }}
            />
          ))}
        {loose.length > 0 && (
          <section className="dv-panel" aria-labelledby="dv-without-theme">
            <h2 id="dv-without-theme">{texts.withoutTheme}</h2>
            <p>{texts.withoutThemeHelp}</p>
            <ul className="dv-modules">
              {loose.map((module) => (
                <ModuleRow
                  key={module.id}
                  module={module}
                  mayChange={mayChange}
                  mayEdit={mayEdit}
                  tenant={municipality.id}
                  on={willBeOn(module, planned)}
                  planned={planned.has(module.id)}
                  onSwitch={(on) => setPlanned(plan(planned, module, on))}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      {withdrawn.length > 0 && !filtering && (
        <section className="dv-panel" aria-labelledby="dv-withdrawn">
          <h2 id="dv-withdrawn">{texts.withdrawn}</h2>
          <p>{texts.withdrawnHelp}</p>
          <ul>
            {withdrawn.map(({ id, kind, title }) => (
              <li key={id}>
                <Link href={`${config.routes.admin}/collections/${kind}/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PlannedBar
        busy={busy}
        error={error}
        message={message}
        count={planned.size}
        onSave={() => void save()}
        onUndo={undo}
      />
    </div>
  );
}
