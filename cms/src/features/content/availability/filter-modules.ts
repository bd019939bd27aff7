import type { AvailableModule } from './availability-screen.ts';
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
  module: AvailableModule,
  state: AvailabilityFilter['state'],
  pending: PendingChanges,
): boolean {
  // Filters use the saved state, so that a row stays in place while it is switched.
  switch (state) {
    case '':
      return true;
    case 'on':
      return module.on;
    case 'off':
      return !module.on;
    case 'own':
      return module.origin === 'own';
    case 'adapted':
      return module.origin === 'adapted';
    case 'waiting':
      return module.waiting;
    case 'draft':
      return module.ownText === 'draft' || module.ownText === 'changed';
    case 'planned':
      return pending.has(module.id);
  }
}

const matches = (filterValue: string, value: string): boolean =>
  filterValue === '' || filterValue === value;

/** Whether a module matches the filters; `foundIds` holds the search results. */
export const isShown = (
  module: AvailableModule,
  filter: AvailabilityFilter,
  foundIds: ReadonlySet<string>,
  pending: PendingChanges,
): boolean =>
  foundIds.has(module.id) &&
  matches(filter.skillKind, module.skillKind) &&
  matches(filter.level, module.level) &&
  matches(filter.deliveryForm, module.deliveryForm) &&
  isInState(module, filter.state, pending);
