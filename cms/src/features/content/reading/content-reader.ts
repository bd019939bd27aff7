import type { PayloadRequest } from 'payload';
import { isSlug } from '#platform/slugs/slug.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import type { SharedKindDefinition } from './define-shared-kind.ts';
import type { ReadingScope } from './kind-reading.ts';
import type { ResolvingTenant } from './read-resolved.ts';
import type { Resolved } from './resolve-documents.ts';
import type { SharedKind } from './shared-kinds.ts';

/** Part of a list, and how long the whole list is. */
export interface Page<Item> {
  items: Item[];
  total: number;
  /** Counts from 1. */
  page: number;
  pages: number;
}

/**
 * Reads the content of one municipality as its readers see it. A kind is a value, so that a feature
 * may bring one of its own: `reader.list(modules)`. Reads as the system: the caller checks the
 * visibility of the municipality.
 */
export class ContentReader implements ReadingScope {
  readonly req: PayloadRequest;
  readonly municipality: ResolvingTenant;
  readonly draft: boolean;

  /** @param options with `draft`, an editor looks ahead: drafts, and what is off, are there too */
  constructor(req: PayloadRequest, municipality: ResolvingTenant, { draft = false } = {}) {
    this.req = req;
    this.municipality = municipality;
    this.draft = draft;
  }

  /** The documents of a kind that are on, without rich text and lists, library documents first. */
  async list<Kind extends SharedKind>(kind: SharedKindDefinition<Kind>): Promise<Resolved<Kind>[]> {
    const summaries = await kind.reading.readSummaries(this);
    return [...summaries.values()].filter(({ on }) => on || this.draft);
  }

  /**
   * A page of these documents in their order, on or off, without rich text and lists. Those that
   * readers may not read, or that have no address, are on no page and in no total.
   */
  async listPage<Kind extends SharedKind>(
    kind: SharedKindDefinition<Kind>,
    identities: readonly string[],
    { page, limit }: { page: number; limit: number },
  ): Promise<Page<Resolved<Kind>>> {
    const summaries = await kind.reading.readSummaries(this);
    const readable = identities.flatMap((identity) => {
      const document = summaries.get(identity);
      return document && isSlug(document.values.slug) ? document : [];
    });
    return {
      items: readable.slice((page - 1) * limit, page * limit),
      total: readable.length,
      page,
      pages: Math.max(1, Math.ceil(readable.length / limit)),
    };
  }

  /**
   * The document at this address, or else one that moved away from it, without rich text and lists.
   * @param isCandidate which documents count; by default those that are on
   */
  async bySlug<Kind extends SharedKind>(
    kind: SharedKindDefinition<Kind>,
    slug: string,
    isCandidate: (document: Resolved<Kind>) => boolean = ({ on }) => on || this.draft,
  ): Promise<Resolved<Kind> | undefined> {
    const summaries = await kind.reading.readSummaries(this);
    const candidates = [...summaries.values()].filter(isCandidate).map((document) => {
      const { slug: address, formerSlugs } = document.values;
      return { document, slug: address, formerSlugs };
    });
    return findBySlug(candidates, slug)?.document;
  }

  /**
   * One document with everything in it, on or off; undefined when readers may not read it. However
   * many are asked for at once, they are read together.
   */
  byId<Kind extends SharedKind>(
    kind: SharedKindDefinition<Kind>,
    identity: string,
  ): Promise<Resolved<Kind> | undefined> {
    return kind.reading.readComplete(this, identity);
  }
}
