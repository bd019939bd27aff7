import type { AvailableItem, AvailableModule } from './availability-screen.ts';
import type { PendingChanges } from './pending-changes.ts';

/** The filters of the screen; an empty string means no filter. */
export interface AvailabilityFilter {
  query: string;
  skillKind: string;
  level: string;
  deliveryForm: string;
  state: '' | 'on' | 'off' | 'own' | 'adapted' | 'waiting' | 'draft' | 'planned';
}

export const noFilter: AvailabilityFilter = {
  query: '',
  skillKind: '',
  level: '',
  deliveryForm: '',
  state: '',
};

function isInState(
  item: AvailableItem,
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
  item: AvailableItem & Partial<ModuleFacts>,
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
