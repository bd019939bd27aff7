import { performance } from 'node:perf_hooks';
import { modules, news, themes } from '../seed/content/index.ts';
import { toPlainWord } from '#platform/dutch-search/words.ts';
import type { SearchDocument } from '../src/features/search/model/search-document.ts';
import { buildAtOnce } from '../src/testing/search/build-at-once.ts';
import { goldenQueries } from '../src/testing/search/golden-queries.ts';

/*
 * A search in one municipality with 5,000 documents beside a linear scan of the same texts, which
 * looks for each word of the query as it is typed. Both in this process and in turns. The texts are
 * made of the words of the demo, as often as they are there, so common words have many hits.
 */
const count = 5000;
const rounds = 5;

let state = 1;
/** The same numbers in each run. */
const random = (): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

const words = [...modules, ...news, ...themes].flatMap(
  (document) => JSON.stringify(Object.values(document)).match(/\p{L}+/gu) ?? [],
);
const pick = (length: number): string =>
  Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');

const documents = Array.from({ length: count }, (_, index): SearchDocument => ({
  kind: 'module',
  identity: String(index),
  slug: `les-${String(index)}`,
  title: pick(5),
  introduction: pick(25),
  headings: [pick(4), pick(4), pick(4), pick(4)],
  body: pick(80),
  keywords: [],
  theme: null,
  level: 'basic',
  minutes: 15,
  deliveryForm: 'online',
}));

const startedAt = performance.now();
const index = buildAtOnce(documents);
const buildMs = performance.now() - startedAt;

const scannedTexts = documents.map(({ title, introduction, headings, body }) =>
  toPlainWord([title, introduction, ...headings, body].join(' ')),
);

function scan(query: string): number {
  const asked = query.split(' ').map(toPlainWord);
  return scannedTexts.filter((text) => asked.every((word) => text.includes(word))).length;
}

const search = (query: string): number =>
  index.search({ query, page: 1, limit: 10, level: null, maxMinutes: null, deliveryForm: null })
    .total;

/** The time of each query, in milliseconds, in order. */
const times = { search: [] as number[], scan: [] as number[] };
function measure(name: keyof typeof times, run: (query: string) => number, query: string): void {
  const before = performance.now();
  run(query);
  times[name].push(performance.now() - before);
}

const queries = goldenQueries.map(({ query }) => query);
for (const query of queries) search(query);
for (let round = 0; round < rounds; round += 1) {
  for (const query of queries) {
    measure('search', search, query);
    measure('scan', scan, query);
  }
}

const getPercentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

console.log(
  `${String(count)} documenten, ${String(queries.length)} zoekopdrachten, ${String(rounds)} rondes`,
);
console.log(`index maken: ${buildMs.toFixed(0)} ms`);
for (const share of [0.5, 0.95]) {
  const [ours, linear] = [getPercentile(times.search, share), getPercentile(times.scan, share)];
  console.log(
    `p${String(share * 100)}: zoeken ${ours.toFixed(1)} ms, lineair ${linear.toFixed(1)} ms, verhouding ${(ours / linear).toFixed(2)}`,
  );
}
