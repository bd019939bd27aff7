import type { SearchDocument } from '../../features/search/model/search-document.ts';
import { SearchIndex } from '../../features/search/model/search-index.ts';

/** Builds an index where nobody waits. */
export function buildAtOnce<Document extends SearchDocument>(
  documents: readonly Document[],
): SearchIndex<Document> {
  const steps = SearchIndex.build(documents);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
