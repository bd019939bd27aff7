import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';
import type { AvailableTheme } from './availability-screen.ts';

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
  theme: string;
}

const toEntries = (themes: readonly AvailableTheme[]): Entry[] =>
  themes.flatMap((theme) =>
    theme.modules.map(({ id, title, introduction }) => ({
      id,
      title,
      introduction,
      theme: theme.title,
    })),
  );

/**
 * Finds modules as Dutch people search: without accents, "wachtwoorden" for "wachtwoord", a typing
 * error allowed, every word asked for; and, since Dutch glues words together, a part of a longer
 * word too. Nothing asked, everything found.
 */
export function createModuleSearch(
  themes: readonly AvailableTheme[],
): (query: string) => Set<string> {
  const entries = toEntries(themes);
  const index = new MiniSearch<Entry>({
    fields: ['title', 'introduction', 'theme'],
    processTerm: (term) => stemmer(toPlainText(term)),
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(entries);
  const searchTexts = entries.map(({ id, title, introduction, theme }) => ({
    id,
    text: toPlainText(`${title} ${introduction} ${theme}`),
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
