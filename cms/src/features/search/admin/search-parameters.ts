import {
  formParameters,
  levelParameters,
  searchMinutes,
  type SearchParameters,
} from '@digivaardig/contracts/search-parameters';
import type { SearchFilter } from '../model/search-filter.ts';

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

const readText = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? '');

/** Reads the address of the screen. */
export function readSearchParameters(parameters: Parameters): SearchParameters {
  const page = Number(readText(parameters['pagina']));
  return {
    query: readText(parameters['q']),
    level: readText(parameters['niveau']),
    minutes: readText(parameters['tijd']),
    form: readText(parameters['vorm']),
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  };
}

/** The facts that an address asks for; what it does not know counts as any. */
export const toSearchFilter = ({ level, minutes, form }: SearchParameters): SearchFilter => ({
  level: levelParameters.get(level) ?? null,
  maxMinutes: searchMinutes.find((choice) => String(choice) === minutes) ?? null,
  deliveryForm: formParameters.get(form) ?? null,
});
