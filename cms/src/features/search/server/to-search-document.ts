import type { Field } from 'payload';
import { isRecord } from '@digivaardig/contracts/guards';
import type {
  SearchDeliveryForm as DeliveryForm,
  SearchLevel as Level,
} from '@digivaardig/contracts/search-parameters';
import type { SearchDocument, SearchKind } from '../model/search-document.ts';
import { collectText } from './collect-text.ts';

/** The values of a document that the search knows by name; a draft may lack any. */
interface KnownValues {
  title?: unknown;
  slug?: unknown;
  introduction?: unknown;
  level?: Level | null;
  minutes?: number | null;
  deliveryForm?: DeliveryForm | null;
}

interface Source {
  kind: SearchKind;
  identity: string;
  values: KnownValues;
  fields: readonly Field[];
  /** The title of its theme. */
  theme?: string | null;
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Makes a document as it is searched of a complete one. */
export function toSearchDocument({
  kind,
  identity,
  values,
  fields,
  theme = null,
}: Source): SearchDocument {
  const { headings, body } = collectText(fields, isRecord(values) ? values : {}, [
    'title',
    'introduction',
  ]);
  return {
    kind,
    identity,
    slug: toText(values.slug),
    title: toText(values.title),
    introduction: toText(values.introduction),
    headings,
    body,
    keywords: theme ? [theme] : [],
    theme,
    level: values.level ?? null,
    minutes: values.minutes ?? null,
    deliveryForm: values.deliveryForm ?? null,
  };
}
