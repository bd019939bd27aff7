import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { compareNames } from '@digivaardig/contracts/compare-names';
import { TextAnalyser } from '#platform/dutch-search/analyse-text.ts';
import { findCorrections } from '#platform/dutch-search/find-corrections.ts';
import { type Concept, parseQuery } from '#platform/dutch-search/parse-query.ts';
import { isStopWord } from '#platform/dutch-search/stop-words.ts';
import { Vocabulary } from '#platform/dutch-search/vocabulary.ts';
import { listWords, toPlainWord } from '#platform/dutch-search/words.ts';
import { makeSnippet, markMatches, type TextPart } from './make-snippet.ts';
import { type SearchDocument, toDocumentKey } from './search-document.ts';
import { matchesFilter, type SearchFilter } from './search-filter.ts';

export interface SearchRequest extends SearchFilter {
  query: string;
  /** Counts from 1. */
  page: number;
  limit: number;
}

export interface SearchHit<Document = SearchDocument> {
  document: Document;
  title: TextPart[];
  snippet: TextPart[];
}

export interface SearchOutcome<Document = SearchDocument> {
  hits: SearchHit<Document>[];
  total: number;
  page: number;
  pages: number;
  /** The query with mistyped words as they are written in the texts; null when there are none. */
  suggestion: string | null;
  /** Whether every hit is about all that was asked; if not, about some of it. */
  isComplete: boolean;
}

interface Entry {
  id: string;
  title: string;
  headings: string;
  introduction: string;
  keywords: string;
  body: string;
}

const fields = ['title', 'headings', 'introduction', 'keywords', 'body'] as const;
const boost = { title: 5, headings: 2, introduction: 2, keywords: 0.6, body: 1 };

/** With fewer hits than these, words may be mistyped. */
const fewHits = 3;
const minPrefixLength = 4;
const prefixWeight = 0.4;
const correctionWeight = 0.6;
/** How much more a document counts whose title has every word as it was typed. */
const exactTitleBonus = 0.6;

const levelOrder = { basic: 0, intermediate: 1, advanced: 2 };

const split = (terms: string): string[] => (terms === '' ? [] : terms.split(' '));

/** How many documents are added in one step. */
const stepSize = 50;

/**
 * Searches documents as Dutch people do. Everything that an answer depends on comes from these
 * documents: hits, counts, corrections, and how a compound is split. So an index holds only what its
 * readers may read.
 */
export class SearchIndex<Document extends SearchDocument = SearchDocument> {
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #vocabulary: Vocabulary;
  readonly #analyser: TextAnalyser;
  /** The words of each title as they are typed. */
  readonly #titles = new Map<string, ReadonlySet<string>>();
  readonly #index = new MiniSearch<Entry>({
    fields: [...fields],
    tokenize: split,
    processTerm: (term) => term,
  });

  private constructor(documents: readonly Document[]) {
    this.#documents = new Map(documents.map((document) => [toDocumentKey(document), document]));
    this.#vocabulary = new Vocabulary(
      documents.flatMap(({ title, introduction, headings, body }) => [
        title,
        introduction,
        ...headings,
        body,
      ]),
    );
    this.#analyser = new TextAnalyser(this.#vocabulary);
  }

  /** Builds the index in steps, so that a process can answer others in between. */
  static *build<Document extends SearchDocument>(
    documents: readonly Document[],
  ): Generator<undefined, SearchIndex<Document>> {
    const index = new SearchIndex(documents);
    const entries = [...index.#documents];
    for (let from = 0; from < entries.length; from += stepSize) {
      for (const [id, document] of entries.slice(from, from + stepSize)) index.#add(id, document);
      yield undefined;
    }
    return index;
  }

  #add(id: string, { title, headings, introduction, keywords, body }: Document): void {
    const analyse = (...texts: readonly string[]) =>
      texts.flatMap((text) => this.#analyser.listTextTerms(text)).join(' ');
    this.#titles.set(id, new Set(listWords(title).map(({ text }) => toPlainWord(text))));
    this.#index.add({
      id,
      title: analyse(title),
      headings: analyse(...headings),
      introduction: analyse(introduction),
      keywords: analyse(...keywords),
      body: analyse(body),
    });
  }

  /** The documents that are about a query, the best first; without words, those with these facts. */
  search(request: SearchRequest): SearchOutcome<Document> {
    const concepts = parseQuery(request.query, this.#vocabulary);
    if (request.query === '') return this.#list(request);
    if (concepts.length === 0) {
      return { ...this.#toPage([], request), suggestion: null, isComplete: true };
    }
    const all = this.#find(concepts, 'AND', request);
    const corrected = all.length < fewHits ? this.#correct(concepts) : concepts;
    const isCorrected = corrected !== concepts;
    const withCorrections = isCorrected ? this.#find(corrected, 'AND', request) : all;
    const isComplete = withCorrections.length > 0 || concepts.length === 1;
    const results = isComplete ? withCorrections : this.#find(corrected, 'OR', request);
    const suggestion = isCorrected && results.length > 0 ? this.#suggest(request.query) : null;
    const ranked = this.#rank(results, request.query);
    return { ...this.#toPage(ranked, request), suggestion, isComplete };
  }

  #find(
    concepts: readonly Concept[],
    combineWith: 'AND' | 'OR',
    filter: SearchFilter,
  ): SearchResult[] {
    const last = concepts.length - 1;
    const query: Query = {
      combineWith,
      queries: concepts.map((concept, index) => toQuery(concept, index === last)),
    };
    return this.#index.search(query, {
      boost,
      filter: ({ id }) => {
        const document = this.#documents.get(String(id));
        return document !== undefined && matchesFilter(document, filter);
      },
    });
  }

  /** The same concepts, with words that these may have been meant as; the same list when none may. */
  #correct(concepts: readonly Concept[]): readonly Concept[] {
    const corrected = concepts.map((concept) => {
      const [word] = concept.asked;
      if (concept.asked.length !== 1 || word === undefined || this.#isKnown(word)) return concept;
      const meant = findCorrections(word, this.#vocabulary).map((text) => ({
        words: [this.#vocabulary.listTerms(text)],
        weight: correctionWeight,
      }));
      if (meant.length === 0) return concept;
      return { ...concept, alternatives: [...concept.alternatives, ...meant] };
    });
    const isCorrected = corrected.some((concept, index) => concept !== concepts[index]);
    return isCorrected ? corrected : concepts;
  }

  /** Whether a word is in the texts, in this form or in another, or made of words that are. */
  #isKnown(word: string): boolean {
    const concepts = parseQuery(word, this.#vocabulary);
    const anything = { level: null, maxMinutes: null, deliveryForm: null };
    return this.#find(concepts, 'AND', anything).length > 0;
  }

  /** The query with the likeliest correction of each word that is in no text. */
  #suggest(query: string): string | null {
    let suggestion = '';
    let end = 0;
    for (const { text, start, end: next } of listWords(query)) {
      const [meant] =
        isStopWord(text) || this.#isKnown(text) ? [] : findCorrections(text, this.#vocabulary);
      suggestion += query.slice(end, start) + (meant ?? query.slice(start, next));
      end = next;
    }
    suggestion += query.slice(end);
    return suggestion === query ? null : suggestion.trim();
  }

  /** Documents whose title has the words as they were typed come before others. */
  #rank(results: readonly SearchResult[], query: string): RankedDocument<Document>[] {
    const asked = listWords(query).map(({ text }) => toPlainWord(text));
    return results
      .flatMap(({ id, score, match }) => {
        const document = this.#documents.get(String(id));
        if (!document) return [];
        const title = this.#titles.get(String(id));
        const share = asked.filter((word) => title?.has(word)).length / asked.length;
        return [{ document, match, score: score * (1 + exactTitleBonus * share) }];
      })
      .sort((a, b) => b.score - a.score || compareNames(a.document.title, b.document.title));
  }

  /** Lessons with these facts, the easiest and shortest first. */
  #list(request: SearchRequest): SearchOutcome<Document> {
    const order = ({ level, minutes }: Document): [number, number] => [
      level === null ? 9 : levelOrder[level],
      minutes ?? 9999,
    ];
    const documents = [...this.#documents.values()]
      .filter((document) => document.kind === 'module' && matchesFilter(document, request))
      .sort((a, b) => {
        const [levelA, minutesA] = order(a);
        const [levelB, minutesB] = order(b);
        return levelA - levelB || minutesA - minutesB || compareNames(a.title, b.title);
      })
      .map((document) => ({ document, match: {}, score: 0 }));
    return { ...this.#toPage(documents, request), suggestion: null, isComplete: true };
  }

  #toPage(ranked: readonly RankedDocument<Document>[], { page, limit }: SearchRequest) {
    return {
      hits: ranked.slice((page - 1) * limit, page * limit).map((one) => this.#toHit(one)),
      total: ranked.length,
      page,
      pages: Math.max(1, Math.ceil(ranked.length / limit)),
    };
  }

  #toHit({ document, match }: RankedDocument<Document>): SearchHit<Document> {
    const { title, introduction, body, headings } = document;
    const terms = new Set(Object.keys(match));
    return {
      document,
      title: markMatches(title, terms, this.#analyser),
      snippet: makeSnippet([introduction, body, ...headings], terms, this.#analyser),
    };
  }
}

interface RankedDocument<Document> {
  document: Document;
  /** What it has of the query, by its terms. */
  match: SearchResult['match'];
  score: number;
}

/** A text holds a concept when it holds a term of each word of one of its alternatives. */
function toQuery({ alternatives }: Concept, isLast: boolean): Query {
  return {
    combineWith: 'OR',
    queries: alternatives.map(({ words, weight }, index) => ({
      combineWith: 'AND',
      boostTerm: () => weight,
      queries: words.map((terms) => ({
        combineWith: 'OR',
        queries: [...terms],
        // The last word may not be finished.
        prefix: (term) =>
          isLast && index === 0 && words.length === 1 && term.length >= minPrefixLength,
        weights: { fuzzy: 0, prefix: prefixWeight },
      })),
    })),
  };
}
