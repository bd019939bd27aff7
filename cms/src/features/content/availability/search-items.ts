import { TextAnalyser } from '#platform/dutch-search/analyse-text.ts';
import { findCorrections } from '#platform/dutch-search/find-corrections.ts';
import { type Concept, parseQuery } from '#platform/dutch-search/parse-query.ts';
import { Vocabulary } from '#platform/dutch-search/vocabulary.ts';
import { listWords, toPlainWord } from '#platform/dutch-search/words.ts';

interface Item {
  id: string;
  title: string;
  introduction: string;
}

/** Items under a heading, which is searched too. */
interface SearchGroup {
  title: string;
  items: readonly Item[];
}

interface Entry {
  id: string;
  terms: ReadonlySet<string>;
  /** The text as people type it in a hurry. */
  plain: string;
}

const isAbout = ({ terms }: Entry, { alternatives }: Concept): boolean =>
  alternatives.some(({ words }) =>
    words.every((variants) => variants.some((term) => terms.has(term))),
  );

/**
 * Finds items with the analyser of the search: other forms of a word, its synonyms, without
 * accents, and with a typing error in a word that no item has; every word asked for. A part of a
 * longer word is found too, since a screen that filters while somebody types shows beginnings of
 * words. Nothing asked, everything found.
 */
export function createItemSearch(groups: readonly SearchGroup[]): (query: string) => Set<string> {
  const texts = groups.flatMap((group) =>
    group.items.map(({ id, title, introduction }) => ({
      id,
      text: `${title} ${introduction} ${group.title}`,
    })),
  );
  const vocabulary = new Vocabulary(texts.map(({ text }) => text));
  const analyser = new TextAnalyser(vocabulary);
  const entries = texts.map(({ id, text }): Entry => ({
    id,
    terms: new Set(analyser.listTextTerms(text)),
    plain: toPlainWord(text),
  }));
  const findAbout = (concept: Concept): ReadonlySet<Entry> => {
    const words = concept.asked.map(toPlainWord);
    const matching = entries.filter(
      (entry) => isAbout(entry, concept) || words.every((word) => entry.plain.includes(word)),
    );
    const [word = ''] = concept.asked;
    if (matching.length > 0 || concept.asked.length > 1) return new Set(matching);
    const meant = new Set(
      findCorrections(word, vocabulary).flatMap((text) => vocabulary.listTerms(text)),
    );
    return new Set(entries.filter(({ terms }) => [...meant].some((term) => terms.has(term))));
  };
  return (query) => {
    // Signs alone are no words, and are in no item.
    if (query.trim() !== '' && listWords(query).length === 0) return new Set();
    const about = parseQuery(query, vocabulary).map(findAbout);
    return new Set(
      entries.filter((entry) => about.every((some) => some.has(entry))).map(({ id }) => id),
    );
  };
}
