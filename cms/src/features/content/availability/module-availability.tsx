'use client';

import { hasShape, isNumber } from '@digivaardig/contracts/guards';
import { Link, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import { postJson } from '#platform/admin-kit/request-json.ts';
import { moduleAvailabilityMessages as messages } from './module-availability-messages.ts';
import { isShown, noFilter } from './filter-modules.ts';
import { moveBetweenSwitches } from './move-between-switches.ts';
import { ModuleRow } from './module-row.tsx';
import { AvailabilityFilters } from './availability-filters.tsx';
import type { AvailableModule, AvailableTheme, AvailabilityScreen } from './availability-screen.ts';
import { addChange, isOnAfterSave } from './pending-changes.ts';
import { PendingChangesBar } from './pending-changes-bar.tsx';
import { createModuleSearch } from './search-modules.ts';
import { ThemeSection } from './theme-section.tsx';
import { usePendingChanges } from './use-pending-changes.ts';

interface Props {
  screen: AvailabilityScreen;
  canChange: boolean;
  canEdit: boolean;
}

/** Puts modules without a theme in a nameless theme, so that search finds them. */
const toUncategorisedTheme = (modules: AvailableModule[]): AvailableTheme[] =>
  modules.slice(0, 1).map((one) => ({ ...one, collection: 'themes', title: '', modules }));

/** The availability screen of one municipality: changes are collected and saved together. */
export function ModuleAvailability({ screen, canChange, canEdit }: Props) {
  const { municipality, themes, withoutTheme, withdrawn, extensiveFrom } = screen;
  const heading = useRef<HTMLHeadingElement>(null);
  const { config } = useConfig();
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [pending, setPending] = usePendingChanges(screen);
  const [filter, setFilter] = useState(noFilter);
  const [message, setMessage] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const search = useMemo(
    () => createModuleSearch([...themes, ...toUncategorisedTheme(withoutTheme)]),
    [themes, withoutTheme],
  );
  const foundIds = useMemo(() => search(filter.query), [search, filter.query]);
  const shownThemes = themes.map((theme) => ({
    theme,
    modules: theme.modules.filter((module) => isShown(module, filter, foundIds, pending)),
  }));
  const uncategorised = withoutTheme.filter((module) => isShown(module, filter, foundIds, pending));
  const total = themes.reduce((sum, { modules }) => sum + modules.length, withoutTheme.length);
  const shownCount = shownThemes.reduce(
    (sum, { modules }) => sum + modules.length,
    uncategorised.length,
  );
  const isFiltering = filter !== noFilter && Object.values(filter).some((value) => value !== '');

  const save = async () => {
    const items = [...themes.flatMap((theme) => [theme, ...theme.modules]), ...withoutTheme];
    const changes = items.flatMap(({ id, collection }) => {
      const on = pending.get(id);
      return on === undefined ? [] : [{ collection, id, on }];
    });
    setBusy(true);
    setError('');
    const url = `${config.routes.api}/offers/choices`;
    const body = { tenant: municipality.id, changes };
    const answer = await postJson(url, body, hasShape({ saved: isNumber }));
    setBusy(false);
    if (!answer.ok) return setError(answer.message);
    setPending(new Map());
    setMessage(messages.saved(answer.value.saved));
    // The button that had the focus is no longer shown.
    heading.current?.focus();
    router.refresh();
  };
  const undo = () => {
    setPending(new Map());
    setMessage(messages.undone);
    heading.current?.focus();
  };

  return (
    <div className="dv-availability">
      <h1 ref={heading} tabIndex={-1}>
        {messages.heading(municipality.name)}
      </h1>
      <p>{canChange ? messages.help : messages.readOnly}</p>
      <AvailabilityFilters filter={filter} onChange={setFilter} />
      <p role="status">
        {shownCount === 0 && total > 0
          ? messages.filters.none
          : messages.filters.count(shownCount, total)}
      </p>
      {themes.length === 0 && <p className="dv-panel">{messages.empty}</p>}
      {/* Arrow keys move between the switches inside, which work without them. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions */}
      <div ref={list} onKeyDown={(event) => moveBetweenSwitches(event, list.current)}>
        {shownThemes
          .filter(({ modules }) => !isFiltering || modules.length > 0)
          .map(({ theme, modules }) => (
            <ThemeSection
              key={theme.id}
              theme={theme}
              modules={modules}
              pending={pending}
              extensiveFrom={extensiveFrom}
              canChange={canChange}
              canEdit={canEdit}
              tenant={municipality.id}
              onChange={(next) => {
                setMessage('');
                setPending(next);
              }}
            />
          ))}
        {uncategorised.length > 0 && (
          <section className="dv-panel" aria-labelledby="dv-without-theme">
            <h2 id="dv-without-theme">{messages.withoutTheme}</h2>
            <p>{messages.withoutThemeHelp}</p>
            <ul className="dv-modules">
              {uncategorised.map((module) => (
                <ModuleRow
                  key={module.id}
                  module={module}
                  canChange={canChange}
                  canEdit={canEdit}
                  tenant={municipality.id}
                  on={isOnAfterSave(module, pending)}
                  isPending={pending.has(module.id)}
                  onSwitch={(on) => setPending(addChange(pending, module, on))}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      {withdrawn.length > 0 && !isFiltering && (
        <section className="dv-panel" aria-labelledby="dv-withdrawn">
          <h2 id="dv-withdrawn">{messages.withdrawn}</h2>
          <p>{messages.withdrawnHelp}</p>
          <ul>
            {withdrawn.map(({ id, kind, title }) => (
              <li key={id}>
                <Link href={`${config.routes.admin}/collections/${kind}/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PendingChangesBar
        busy={busy}
        error={error}
        message={message}
        count={pending.size}
        onSave={() => void save()}
        onUndo={undo}
      />
    </div>
  );
}
