'use client';

import { deliveryForms, levels, skillKinds } from '#platform/fields/select-options.ts';
import { moduleAvailabilityMessages as messages } from './module-availability-messages.ts';
import { ModuleLinks } from './module-links.tsx';
import type { AvailableModule } from './availability-screen.ts';
import { Switch } from './switch.tsx';
import { TextStateBadge } from './text-state-badge.tsx';

interface Props {
  module: AvailableModule;
  on: boolean;
  isPending: boolean;
  tenant: string;
  canChange: boolean;
  canEdit: boolean;
  onSwitch: (on: boolean) => void;
}

const labelIn = (options: { value: string; label: string }[], value: string): string[] =>
  options.flatMap((option) => (option.value === value ? [option.label] : []));

/** A module: how it stands, what it is, and where to go on with it. */
export function ModuleRow({ module, on, isPending, tenant, canChange, canEdit, onSwitch }: Props) {
  const facts = [
    ...labelIn(skillKinds, module.skillKind),
    ...labelIn(levels, module.level),
    ...labelIn(deliveryForms, module.deliveryForm),
    ...(module.minutes === null ? [] : [messages.minutes(module.minutes)]),
  ];
  return (
    <li className={isPending ? 'dv-module dv-module--planned' : 'dv-module'}>
      <Switch
        label={messages.switchModule(module.title)}
        on={on}
        isPending={isPending}
        onSwitch={onSwitch}
        disabled={!canChange || module.draft}
      />
      <div className="dv-module__text">
        <h3>{module.title}</h3>
        <p>{facts.join(' · ')}</p>
        <p>
          <span className="dv-badge">{messages.origins[module.origin]}</span>
          {module.waiting && <span className="dv-badge dv-badge--strong">{messages.waiting}</span>}
          <TextStateBadge item={module} />
        </p>
        {module.draft && <p>{messages.draftHelp}</p>}
      </div>
      <ModuleLinks module={module} tenant={tenant} canEdit={canEdit} />
    </li>
  );
}
