'use client';

import { Button } from '@payloadcms/ui';
import { licenceMessages } from '../licences/licence-messages.ts';
import { availabilityMessages as messages } from './availability-messages.ts';
import { CreateLink } from './create-link.tsx';
import { ItemLinks } from './item-links.tsx';
import type { ItemContext } from './item-context.ts';
import type { ThemeReference } from '../model/theme-parameter.ts';
import { ModuleRow } from './module-row.tsx';
import type { AvailableModule, AvailableTheme } from './availability-screen.ts';
import { SwitchOnADay } from './switch-on-a-day.tsx';
import {
  compareLicenceCoverage,
  compareThemeCoverage,
  addChange,
  addChanges,
  isOnAfterSave,
} from './pending-changes.ts';
import { Switch } from './switch.tsx';
import { TextStateBadge } from './text-state-badge.tsx';

interface Props extends ItemContext {
  theme: AvailableTheme;
  /** Those of its modules that the editor wants to see. */
  modules: readonly AvailableModule[];
  extensiveFrom: number;
}

function Coverage({
  theme,
  pending,
  extensiveFrom,
}: Pick<Props, 'theme' | 'pending' | 'extensiveFrom'>) {
  const { now, then } = compareThemeCoverage(theme, pending, extensiveFrom);
  const changes = now.modules !== then.modules;
  return (
    <p className={changes ? 'dv-coverage dv-coverage--changes' : 'dv-coverage'}>
      {changes
        ? messages.coverage.changes([now.modules, now.coverage], [then.modules, then.coverage])
        : messages.coverage.same(now.modules, now.coverage)}
    </p>
  );
}

const toThemeReference = ({ collection, id }: AvailableTheme): ThemeReference => ({
  relationTo: collection === 'themes' ? 'themes' : 'library-themes',
  value: id,
});

/** What falls out of a theme when licences end. */
function EndingLicences({
  theme,
  pending,
  extensiveFrom,
}: Pick<Props, 'theme' | 'pending' | 'extensiveFrom'>) {
  const change = compareLicenceCoverage(theme, pending, extensiveFrom);
  return change && <p className="dv-warning">{licenceMessages.themeChange(change)}</p>;
}

/** A theme with its coverage, as it is and as it would be, and its modules. */
export function ThemeSection(props: Props) {
  const { theme, modules, extensiveFrom, ...context } = props;
  const { pending, canChange, onChange } = context;
  const heading = `dv-theme-${theme.id}`;
  return (
    <section className="dv-panel dv-theme" aria-labelledby={heading}>
      <div className="dv-theme__head">
        <h2 id={heading}>{theme.title}</h2>
        <Switch
          label={messages.switchTheme(theme.title)}
          on={isOnAfterSave(theme, pending)}
          isPending={pending.has(theme.id)}
          disabled={!canChange || theme.draft}
          onSwitch={(on) => onChange(addChange(pending, theme, on))}
        />
        {theme.origin !== 'library' && (
          <span className="dv-badge">{messages.origins[theme.origin]}</span>
        )}
        {theme.waiting && <span className="dv-badge dv-badge--strong">{messages.waiting}</span>}
        <TextStateBadge item={theme} />
        <ItemLinks item={theme} {...context} />
        <SwitchOnADay
          item={theme}
          tenant={context.tenant}
          canChange={canChange && !theme.draft}
          today={context.today}
        />
      </div>
      <Coverage theme={theme} pending={pending} extensiveFrom={extensiveFrom} />
      <EndingLicences theme={theme} pending={pending} extensiveFrom={extensiveFrom} />
      {!isOnAfterSave(theme, pending) && <p className="dv-warning">{messages.themeOff}</p>}
      {theme.modules.length === 0 && <p>{messages.noModules}</p>}
      <div className="dv-row">
        {context.canEdit['modules'] && (
          <CreateLink
            collection="modules"
            theme={toThemeReference(theme)}
            label={messages.addModuleIn(theme.title)}
          >
            {messages.addModule}
          </CreateLink>
        )}
        {canChange && modules.length > 1 && (
          <>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              aria-label={messages.allOnLabel(theme.title)}
              onClick={() => onChange(addChanges(pending, modules, true))}
            >
              {messages.allOn}
            </Button>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              aria-label={messages.allOffLabel(theme.title)}
              onClick={() => onChange(addChanges(pending, modules, false))}
            >
              {messages.allOff}
            </Button>
          </>
        )}
      </div>
      <ul className="dv-modules">
        {modules.map((module) => (
          <ModuleRow key={module.id} module={module} {...context} />
        ))}
      </ul>
    </section>
  );
}
