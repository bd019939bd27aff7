'use client';

import { hasShape, isNumber } from '@digivaardig/contracts/guards';
import { Link, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState, useTransition } from 'react';
import { LeaveConfirmation } from '#platform/admin-kit/leave-confirmation.tsx';
import { postJson } from '#platform/admin-kit/request-json.ts';
import { availabilityMessages as messages } from './availability-messages.ts';
import { type AvailabilityFilter, isShown, noFilter } from './filter-items.ts';
import { moveBetweenSwitches } from './move-between-switches.ts';
import { CreateLink } from './create-link.tsx';
import type { ItemContext } from './item-context.ts';
import { MaterialsSection } from './materials-section.tsx';
import { ModuleRow } from './module-row.tsx';
import { AvailabilityFilters } from './availability-filters.tsx';
import { listItems, type AvailabilityScreen } from './availability-screen.ts';
import type { PendingChanges } from './pending-changes.ts';
import { PendingChangesBar } from './pending-changes-bar.tsx';
import { createItemSearch } from './search-items.ts';
import { ThemeSection } from './theme-section.tsx';
import { usePendingChanges } from './use-pending-changes.ts';

interface Props extends Pick<ItemContext, 'canChange' | 'canEdit'> {
  screen: AvailabilityScreen;
  /** The state by which the screen chooses at first. */
  startState: AvailabilityFilter['state'];
}

/** Items under the headings that search looks in as well. */
const toSearchGroups = ({ themes, withoutTheme, materials }: AvailabilityScreen) => [
  ...themes.map(({ title, modules }) => ({ title, items: modules })),
  { title: '', items: withoutTheme },
  { title: messages.materials, items: materials },
];

/** The availability screen of one municipality: changes are collected and saved together. */
export function Availability({ screen, startState, canChange, canEdit }: Props) {
  const { municipality, today, themes, withoutTheme, withdrawn, materials, extensiveFrom } = screen;
  const bar = useRef<HTMLDivElement>(null);
  const { config } = useConfig();
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [pending, setPending] = usePendingChanges(screen);
  const [filter, setFilter] = useState({ ...noFilter, state: startState });
  const [message, setMessage] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const [isRefreshing, startRefresh] = useTransition();
  const search = useMemo(() => createItemSearch(toSearchGroups(screen)), [screen]);
  const foundIds = useMemo(() => search(filter.query), [search, filter.query]);
  const shownThemes = themes.map((theme) => ({
    theme,
    modules: theme.modules.filter((module) => isShown(module, filter, foundIds, pending)),
  }));
  const uncategorised = withoutTheme.filter((module) => isShown(module, filter, foundIds, pending));
  const shownMaterials = materials.filter((one) => isShown(one, filter, foundIds, pending));
  const total = themes.reduce((sum, { modules }) => sum + modules.length, withoutTheme.length);
  const shownCount = shownThemes.reduce(
    (sum, { modules }) => sum + modules.length,
    uncategorised.length,
  );
  const isFiltering = Object.values(filter).some((value) => value !== '');

  const save = async () => {
    const changes = listItems(screen).flatMap(({ id, collection }) => {
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
    // Together, so that no switch shows the state before for a moment.
    startRefresh(() => {
      setPending(new Map());
      setMessage(messages.saved(answer.value.saved));
      router.refresh();
    });
    // The button that had the focus is no longer shown.
    bar.current?.focus();
  };
  const undo = () => {
    setPending(new Map());
    setMessage(messages.undone);
    bar.current?.focus();
  };

  const context = {
    tenant: municipality.id,
    canChange,
    today,
    canEdit,
    pending,
    onChange: (next: PendingChanges) => {
      setMessage('');
      setPending(next);
    },
  };

  return (
    <div className="dv-availability">
      <h1>{messages.heading(municipality.name)}</h1>
      <p>{canChange ? messages.help : messages.readOnly}</p>
      <p className="dv-actions">
        {canEdit['modules'] && <CreateLink collection="modules">{messages.addModule}</CreateLink>}
        {canEdit['themes'] && <CreateLink collection="themes">{messages.addTheme}</CreateLink>}
      </p>
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
              extensiveFrom={extensiveFrom}
              {...context}
            />
          ))}
        {uncategorised.length > 0 && (
          <section className="dv-panel" aria-labelledby="dv-without-theme">
            <h2 id="dv-without-theme">{messages.withoutTheme}</h2>
            <p>{messages.withoutThemeHelp}</p>
            <ul className="dv-modules">
              {uncategorised.map((module) => (
                <ModuleRow key={module.id} module={module} {...context} />
              ))}
            </ul>
          </section>
        )}
        {(!isFiltering || shownMaterials.length > 0) && (
          <MaterialsSection materials={shownMaterials} {...context} />
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
      <LeaveConfirmation hasChanges={pending.size > 0} />
      <PendingChangesBar
        bar={bar}
        busy={busy || isRefreshing}
        error={error}
        message={message}
        count={pending.size}
        onSave={() => void save()}
        onUndo={undo}
      />
    </div>
  );
}
