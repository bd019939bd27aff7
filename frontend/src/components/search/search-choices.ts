import {
  formParameters,
  levelParameters,
  searchMinutes,
  type SearchParameters,
} from '@digivaardig/contracts/search-parameters';
import { deliveryForms, levels } from '@digivaardig/contracts/terms';
import type { SiteDeliveryForm, SiteLevel } from '../../graphql/generated/graphql.ts';
import { searchMessages as messages } from '../../messages/search.ts';

/** A question of the form with its answers; the first answer is any. */
export interface SearchChoice {
  name: 'tijd' | 'niveau' | 'vorm';
  legend: string;
  options: { value: string; label: string }[];
  chosen: string;
}

/** The questions about lessons, as the address answers them. */
export const listSearchChoices = ({ level, minutes, form }: SearchParameters): SearchChoice[] => [
  {
    name: 'tijd',
    legend: messages.time,
    options: [
      { value: '', label: messages.anyTime },
      ...searchMinutes.map((value) => ({ value: String(value), label: messages.minutes(value) })),
    ],
    chosen: minutes,
  },
  {
    name: 'niveau',
    legend: messages.level,
    options: [
      { value: '', label: messages.anyLevel },
      ...[...levelParameters].map(([value, key]) => ({ value, label: levels[key] })),
    ],
    chosen: level,
  },
  {
    name: 'vorm',
    legend: messages.form,
    options: [
      { value: '', label: messages.anyForm },
      ...[...formParameters].map(([value, key]) => ({ value, label: deliveryForms[key] })),
    ],
    chosen: form,
  },
];

const siteLevels = {
  basic: 'BASIC',
  intermediate: 'INTERMEDIATE',
  advanced: 'ADVANCED',
} as const satisfies Record<string, SiteLevel>;

const siteForms = {
  classroom: 'CLASSROOM',
  online: 'ONLINE',
  personal: 'PERSONAL',
  blended: 'BLENDED',
  microlearning: 'MICROLEARNING',
  workshop: 'WORKSHOP',
  walkIn: 'WALK_IN',
} as const satisfies Record<string, SiteDeliveryForm>;

/** What the address asks, as the cms names it. */
export function toSearchVariables({ query, level, minutes, form, page }: SearchParameters) {
  const levelKey = levelParameters.get(level);
  const formKey = formParameters.get(form);
  return {
    query,
    page,
    level: levelKey === undefined ? null : siteLevels[levelKey],
    minutes: minutes === '' ? null : Number(minutes),
    deliveryForm: formKey === undefined ? null : siteForms[formKey],
  };
}
