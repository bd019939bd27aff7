import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';

/** Letters without accents, small, so that "Privé" and "prive" are one. */
const toPlainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

interface Entry {
  id: string;
  title: string;
  introduction: string;
  group: string;
}

/** Items under a heading, which is searched too. */
interface SearchGroup {
  title: string;
  items: readonly Omit<Entry, 'group'>[];
}

const toEntries = (groups: readonly SearchGroup[]): Entry[] =>
  groups.flatMap((group) =>
    group.items.map(({ id, title, introduction }) => ({
      id,
      title,
      introduction,
      group: group.title,
    })),
  );

/**
 * Finds items as Dutch people search: without accents, "wachtwoorden" for "wachtwoord", a typing
 * error allowed, every word asked for; and, since Dutch glues words together, a part of a longer
 * word too. Nothing asked, everything found.
 */
export function createItemSearch(groups: readonly SearchGroup[]): (query: string) => Set<string> {
  const entries = toEntries(groups);
  const index = new MiniSearch<Entry>({
    fields: ['title', 'introduction', 'group'],
    processTerm: (term) => stemmer(toPlainText(term)),
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(entries);
  const searchTexts = entries.map(({ id, title, introduction, group }) => ({
    id,
    text: toPlainText(`${title} ${introduction} ${group}`),
  }));
  return (query) => {
    const words = toPlainText(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return new Set(entries.map(({ id }) => id));
    const matches = searchTexts.filter(({ text }) => words.every((word) => text.includes(word)));
    return new Set([
      ...index.search(query).map(({ id }) => String(id)),
      ...matches.map(({ id }) => id),
    ]);
  };
}
