import type {
  SearchDeliveryForm as DeliveryForm,
  SearchLevel as Level,
} from '@digivaardig/contracts/search-parameters';

/** What a search finds. */
export type SearchKind = 'module' | 'theme' | 'news' | 'material' | 'persona';

/** A document as it is searched and shown: resolved, and with its text as plain text. */
export interface SearchDocument {
  kind: SearchKind;
  /** The library's document, or the municipality's own: what both share. */
  identity: string;
  slug: string;
  title: string;
  introduction: string;
  /** Headings of the text, and titles of its parts. */
  headings: readonly string[];
  /** The beginning of the text. */
  body: string;
  /** Words that belong to it and are not in it: the theme of a module. */
  keywords: readonly string[];
  theme: string | null;
  level: Level | null;
  minutes: number | null;
  deliveryForm: DeliveryForm | null;
}

/** Unique over all kinds. */
export const toDocumentKey = ({ kind, identity }: Pick<SearchDocument, 'kind' | 'identity'>) =>
  `${kind} ${identity}`;
