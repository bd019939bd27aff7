'use client';

import { Button } from '@payloadcms/ui';
import { moduleAvailabilityMessages as messages } from './module-offer-messages.ts';
import { ModuleRow } from './module-row.tsx';
import type { OfferedModule, OfferedTheme } from './offer-screen.ts';
import { coverageOfTheme, plan, planAll, type Planned, willBeOn } from './plan-choices.ts';
import { Switch } from './switch.tsx';

interface Props {
  theme: OfferedTheme;
  /** Those of its modules that the editor wants to see. */
  modules: readonly OfferedModule[];
  planned: Planned;
  extensiveFrom: number;
  tenant: string;
  mayChange: boolean;
  mayEdit: boolean;
  onPlan: (planned: Planned) => void;
}

function Coverage({
  theme,
  planned,
  extensiveFrom,
}: Pick<Props, 'theme' | 'planned' | 'extensiveFrom'>) {
  const { now, then } = coverageOfTheme(theme, planned, extensiveFrom);
  const changes = now.modules !== then.modules;
  return (
    <p className={changes ? 'dv-coverage dv-coverage--changes' : 'dv-coverage'}>
      {changes
        ? messages.coverage.changes([now.modules, now.coverage], [then.modules, then.coverage])
        : messages.coverage.same(now.modules, now.coverage)}
    </p>
  );
}

/** A theme with its coverage, as it is and as it would be, and its modules. */
export function ThemeSection(props: Props) {
  const { theme, modules, planned, tenant, mayChange, mayEdit, onPlan } = props;
  const heading = `dv-theme-${theme.id}`;
  return (
    <section className="dv-panel dv-theme" aria-labelledby={heading}>
      <div className="dv-theme__head">
        <h2 id={heading}>{theme.title}</h2>
        <Switch
          label={messages.switchTheme(theme.title)}
          on={willBeOn(theme, planned)}
          planned={planned.has(theme.id)}
          disabled={!mayChange || theme.draft}
          onSwitch={(on) => onPlan(plan(planned, theme, on))}
        />
        {theme.origin !== 'library' && (
          <span className="dv-badge">{messages.origins[theme.origin]}</span>
        )}
        {theme.waiting && <span className="dv-badge dv-badge--strong">{messages.waiting}</span>}
        {theme.draft && <span className="dv-badge">{messages.draft}</span>}
      </div>
      <Coverage {...props} />
      {!willBeOn(theme, planned) && <p className="dv-warning">{messages.themeOff}</p>}
      {theme.modules.length === 0 && <p>{messages.noModules}</p>}
      {mayChange && modules.length > 1 && (
        <div className="dv-row">
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            aria-label={messages.allOnOf(theme.title)}
            onClick={() => onPlan(planAll(planned, modules, true))}
          >
            {messages.allOn}
          </Button>
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            aria-label={messages.allOffOf(theme.title)}
            onClick={() => onPlan(planAll(planned, modules, false))}
          >
            {messages.allOff}
          </Button>
        </div>
      )}
      <ul className="dv-modules">
        {modules.map((module) => (
          <ModuleRow
            key={module.id}
            module={module}
            tenant={tenant}
            mayChange={mayChange}
            mayEdit={mayEdit}
            on={willBeOn(module, planned)}
            planned={planned.has(module.id)}
            onSwitch={(on) => onPlan(plan(planned, module, on))}
          />
        ))}
      </ul>
    </section>
  );
}
