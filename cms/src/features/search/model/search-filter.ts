import type {
  SearchDeliveryForm as DeliveryForm,
  SearchLevel as Level,
} from '@digivaardig/contracts/search-parameters';
import type { SearchDocument } from './search-document.ts';

/** Facts of lessons; null means any. */
export interface SearchFilter {
  level: Level | null;
  /** The time that somebody has. */
  maxMinutes: number | null;
  deliveryForm: DeliveryForm | null;
}

export const isFiltering = ({ level, maxMinutes, deliveryForm }: SearchFilter): boolean =>
  level !== null || maxMinutes !== null || deliveryForm !== null;

/** Whether a document has these facts. Those without facts, as news, match no filter. */
export const matchesFilter = (
  document: Pick<SearchDocument, 'level' | 'minutes' | 'deliveryForm'>,
  { level, maxMinutes, deliveryForm }: SearchFilter,
): boolean =>
  (level === null || document.level === level) &&
  (maxMinutes === null || (document.minutes !== null && document.minutes <= maxMinutes)) &&
  (deliveryForm === null || document.deliveryForm === deliveryForm);
