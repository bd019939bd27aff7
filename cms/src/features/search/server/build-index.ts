import { setImmediate } from 'node:timers/promises';
import type { SearchDocument } from '../model/search-document.ts';
import { SearchIndex } from '../model/search-index.ts';

/** Builds an index without keeping other requests waiting. */
export async function buildIndex<Document extends SearchDocument>(
  documents: readonly Document[],
): Promise<SearchIndex<Document>> {
  const steps = SearchIndex.build(documents);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
