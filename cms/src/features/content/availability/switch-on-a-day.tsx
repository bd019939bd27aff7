'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { AvailableItem } from './availability-screen.ts';
import { ScheduleForm } from '../scheduling/schedule-form.tsx';
import { schedulingMessages as messages } from '../scheduling/scheduling-messages.ts';
import { useScheduledChanges } from '../scheduling/use-scheduled-changes.ts';
import { ScheduledLines } from '../scheduling/scheduled-lines.tsx';

interface Props {
  item: Pick<
    AvailableItem,
    'id' | 'collection' | 'title' | 'on' | 'scheduled' | 'scheduledByProgramme'
  >;
  tenant: string;
  canChange: boolean;
  today: string;
}

/** On the offer screen: from which day a document is on or off, and the way to plan that. */
export function SwitchOnADay({ item, tenant, canChange, today }: Props) {
  const { id, collection, title, on, scheduled, scheduledByProgramme } = item;
  const { change, cancel } = useScheduledChanges({ collection, id, tenant });
  const [isOpen, setIsOpen] = useState(false);
  const router = useRouter();
  const button = useRef<HTMLButtonElement>(null);
  const group = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isOpen) group.current?.querySelector('select')?.focus();
  }, [isOpen]);

  return (
    <div className="dv-switch-on-a-day">
      {canChange && (
        <button
          ref={button}
          type="button"
          className="dv-link-button"
          aria-expanded={isOpen}
          aria-label={isOpen ? messages.closeLabel(title) : messages.openLabel(title)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? messages.close : messages.open}
        </button>
      )}
      {isOpen && (
        <div ref={group}>
          <ScheduleForm
            actions={on ? ['switchOff', 'switchOn'] : ['switchOn', 'switchOff']}
            help={messages.help.switch}
            today={today}
            onPlan={async (action, day) => {
              const problem = await change(action, day);
              if (problem !== null) return problem;
              setIsOpen(false);
              router.refresh();
              button.current?.focus();
              return null;
            }}
          />
        </div>
      )}
      <ScheduledLines changes={scheduledByProgramme} isByProgramme />
      <ScheduledLines
        changes={scheduled}
        {...(canChange
          ? { onCancel: (action) => void cancel(action).then((done) => done && router.refresh()) }
          : {})}
      />
    </div>
  );
}
