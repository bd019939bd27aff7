'use client';

import { deliveryForms, levels, skillKinds } from '#platform/fields/select-options.ts';
import { licenceMessages } from '../licences/licence-messages.ts';
import { availabilityMessages as messages } from './availability-messages.ts';
import type { AvailableModule } from './availability-screen.ts';
import type { ItemContext } from './item-context.ts';
import { ItemRow } from './item-row.tsx';

const labelIn = (options: { value: string; label: string }[], value: string): string[] =>
  options.flatMap((option) => (option.value === value ? [option.label] : []));

const listFacts = ({ skillKind, level, deliveryForm, minutes }: AvailableModule): string[] => [
  ...labelIn(skillKinds, skillKind),
  ...labelIn(levels, level),
  ...labelIn(deliveryForms, deliveryForm),
  ...(minutes === null ? [] : [messages.minutes(minutes)]),
];

export const ModuleRow = ({ module, ...context }: ItemContext & { module: AvailableModule }) => (
  <ItemRow
    item={module}
    facts={listFacts(module)}
    switchLabel={messages.switchModule(module.title)}
    warning={module.licensedUntil && licenceMessages.until(module.licensedUntil)}
    {...context}
  />
);
