'use client';

import { availabilityMessages as messages } from './availability-messages.ts';
import { ItemLinks } from './item-links.tsx';
import type { AvailableItem } from './availability-screen.ts';
import type { ItemContext } from './item-context.ts';
import { addChange, isOnAfterSave } from './pending-changes.ts';
import { Switch } from './switch.tsx';
import { TextStateBadge } from './text-state-badge.tsx';

interface Props extends ItemContext {
  item: AvailableItem;
  /** In a few words, without empty ones. */
  facts: readonly string[];
  switchLabel: string;
}

/** A module or material: how it stands, what it is, and where to go on with it. */
export function ItemRow({ item, facts, switchLabel, pending, onChange, ...context }: Props) {
  const isPending = pending.has(item.id);
  return (
    <li className={isPending ? 'dv-module dv-module--planned' : 'dv-module'}>
      <Switch
        label={switchLabel}
        on={isOnAfterSave(item, pending)}
        isPending={isPending}
        onSwitch={(on) => onChange(addChange(pending, item, on))}
        disabled={!context.canChange || item.draft}
      />
      <div className="dv-module__text">
        <h3>{item.title}</h3>
        <p>{facts.join(' · ')}</p>
        <p>
          <span className="dv-badge">{messages.origins[item.origin]}</span>
          {item.waiting && <span className="dv-badge dv-badge--strong">{messages.waiting}</span>}
          <TextStateBadge item={item} />
        </p>
        {item.draft && <p>{messages.draftHelp}</p>}
      </div>
      <ItemLinks item={item} {...context} />
    </li>
  );
}
