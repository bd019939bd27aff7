import { isOneOf } from '@digivaardig/contracts/guards';
import type { AvailableItem, AvailableModule } from './availability-screen.ts';
import type { PendingChanges } from './pending-changes.ts';

const itemStates = [
  'on',
  'off',
  'own',
  'adapted',
  'waiting',
  'draft',
  'ending',
  'planned',
] as const;

/** What can be chosen by. */
export type ItemState = (typeof itemStates)[number];

/** The parameter of the screen that says with which state it begins. */
const stateParameter = 'toon';

/** The address of the screen with only the items in this state. */
export const toFilteredPath = (path: string, state: ItemState): string =>
  `${path}?${stateParameter}=${state}`;

/** The state with which the screen begins; none for anything else than a state. */
export function parseStartState(
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): AvailabilityFilter['state'] {
  const value = parameters[stateParameter];
  return isOneOf(itemStates)(value) ? value : '';
}

/** The filters of the screen; an empty string means no filter. */
export interface AvailabilityFilter {
  query: string;
  skillKind: string;
  level: string;
  deliveryForm: string;
  state: '' | ItemState;
}

export const noFilter: AvailabilityFilter = {
  query: '',
  skillKind: '',
  level: '',
  deliveryForm: '',
  state: '',
};

function isInState(
  item: AvailableItem & Partial<Pick<AvailableModule, 'licensedUntil'>>,
  state: AvailabilityFilter['state'],
  pending: PendingChanges,
): boolean {
  // Filters use the saved state, so that a row stays in place while it is switched.
  switch (state) {
    case '':
      return true;
    case 'on':
      return item.on;
    case 'off':
      return !item.on;
    case 'own':
      return item.origin === 'own';
    case 'adapted':
      return item.origin === 'adapted';
    case 'waiting':
      return item.waiting;
    case 'draft':
      return item.ownText === 'draft' || item.ownText === 'changed';
    case 'ending':
      return typeof item.licensedUntil === 'string';
    case 'planned':
      return pending.has(item.id);
  }
}

const matches = (filterValue: string, value: string): boolean =>
  filterValue === '' || filterValue === value;

/** Facts by which only modules can be chosen. */
type ModuleFacts = Pick<AvailableModule, 'skillKind' | 'level' | 'deliveryForm'>;

const noFacts: ModuleFacts = { skillKind: '', level: '', deliveryForm: '' };

/** Whether a module or material matches the filters; `foundIds` holds the search results. */
export function isShown(
  item: AvailableItem & Partial<ModuleFacts & Pick<AvailableModule, 'licensedUntil'>>,
  filter: AvailabilityFilter,
  foundIds: ReadonlySet<string>,
  pending: PendingChanges,
): boolean {
  const facts = { ...noFacts, ...item };
  return (
    foundIds.has(item.id) &&
    matches(filter.skillKind, facts.skillKind) &&
    matches(filter.level, facts.level) &&
    matches(filter.deliveryForm, facts.deliveryForm) &&
    isInState(item, filter.state, pending)
  );
}
