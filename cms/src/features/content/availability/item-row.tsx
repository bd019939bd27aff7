'use client';

import { ChangeNoteLine } from '../admin/change-note-line.tsx';
import { availabilityMessages as messages } from './availability-messages.ts';
import { ItemLinks } from './item-links.tsx';
import type { AvailableItem } from './availability-screen.ts';
import type { ItemContext } from './item-context.ts';
import { addChange, isOnAfterSave } from './pending-changes.ts';
import { SwitchOnADay } from './switch-on-a-day.tsx';
import { Switch } from './switch.tsx';
import { TextStateBadge } from './text-state-badge.tsx';

interface Props extends ItemContext {
  item: AvailableItem;
  /** In a few words, without empty ones. */
  facts: readonly string[];
  switchLabel: string;
  /** What the municipality should know of it; null without anything. */
  warning?: string | null;
}

/** A module or material: how it stands, what it is, and where to go on with it. */
export function ItemRow({
  item,
  facts,
  switchLabel,
  warning = null,
  pending,
  onChange,
  ...context
}: Props) {
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
        {warning !== null && <p className="dv-warning">{warning}</p>}
        {item.changeNote && <ChangeNoteLine note={item.changeNote} />}
        {item.draft && <p>{messages.draftHelp}</p>}
      </div>
      <ItemLinks item={item} {...context} />
      <SwitchOnADay
        item={item}
        tenant={context.tenant}
        canChange={context.canChange && !item.draft}
        today={context.today}
      />
    </li>
  );
}
