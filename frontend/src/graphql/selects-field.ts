import { type DocumentNode, visit } from 'graphql';

const known = new WeakMap<DocumentNode, boolean>();

/** Does this page show what somebody's own feed is? Few do, and it costs the cms two more questions. */
export function asksForFeed(document: DocumentNode): boolean {
  let asks = known.get(document);
  if (asks === undefined) {
    asks = false;
    visit(document, {
      Field: ({ name }) => {
        if (name.value === 'feedSince') asks = true;
      },
    });
    known.set(document, asks);
  }
  return asks;
}
