import type { OfferedModule } from './offer-screen.ts';
import type { Planned } from './plan-choices.ts';

/** What an editor wants to see; an empty word leaves that choice open. */
export interface OfferFilter {
  query: string;
  skillKind: string;
  level: string;
  deliveryForm: string;
  state: '' | 'on' | 'off' | 'own' | 'adapted' | 'waiting' | 'draft' | 'planned';
}

export const noFilter: OfferFilter = {
  query: '',
  skillKind: '',
  level: '',
  deliveryForm: '',
  state: '',
};

function isInState(module: OfferedModule, state: OfferFilter['state'], planned: Planned): boolean {
  // By what is saved: a row that was just switched stays under the hand that switched it.
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
      return module.draft || module.unpublished;
    case 'planned':
      return planned.has(module.id);
  }
}

const fits = (wanted: string, value: string): boolean => wanted === '' || wanted === value;

/** Does a module belong in what the editor wants to see? `found` holds what the search gave. */
export const isShown = (
  module: OfferedModule,
  filter: OfferFilter,
  found: ReadonlySet<string>,
  planned: Planned,
): boolean =>
  found.has(module.id) &&
  fits(filter.skillKind, module.skillKind) &&
  fits(filter.level, module.level) &&
  fits(filter.deliveryForm, module.deliveryForm) &&
  isInState(module, filter.state, planned);
