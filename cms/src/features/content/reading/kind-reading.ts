import DataLoader from 'dataloader';
import type { PayloadRequest } from 'payload';
import { orderQueries } from '#platform/db/order-queries.ts';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import { MAX_MUNICIPALITIES, PROGRAMME } from '#platform/cache/tracked-values.ts';
import { readChoices } from './read-choices.ts';
import { readDocuments } from './read-documents.ts';
import { readResolved, type ResolvingTenant } from './read-resolved.ts';
import {
  type Choice,
  type Resolved,
  resolveDocuments,
  type ResolvedFields,
  resolveValues,
} from './resolve-documents.ts';
import type { SharedDocument } from './shared-documents.ts';
import { listResolvedFields, type SharedKindConfig } from './shared-kind-config.ts';
import type { SharedKind } from './shared-kinds.ts';
import { toSummaryProjection } from './summary-projection.ts';

/** For whom content is read: one municipality, in one request. */
export interface ReadingScope {
  readonly req: PayloadRequest;
  readonly municipality: ResolvingTenant;
  /** An editor looks ahead: drafts are read too, and nothing comes from a cache. */
  readonly draft: boolean;
}

/** By identity, library documents first. */
export type Summaries<Kind extends SharedKind> = ReadonlyMap<string, Resolved<Kind>>;

const choicesCache = new TrackedCache<readonly Choice[]>(MAX_MUNICIPALITIES);

/** The choices of a municipality, of every kind. */
const readOwnChoices = ({ req, municipality: { id } }: ReadingScope) =>
  choicesCache.read(
    req,
    { key: id, tenantId: id },
    async () => (await readChoices(req.payload, [id], { req })).get(id) ?? [],
  );

const byIdentity = <Kind extends SharedKind>(documents: readonly Resolved<Kind>[]) =>
  new Map(documents.map((document) => [document.identity, document]));

/**
 * Reads one kind for the readers of a municipality. Summaries come from an index in this process;
 * complete documents are read from the database.
 */
export class KindReading<Kind extends SharedKind> {
  readonly #config: SharedKindConfig<Kind>;
  readonly #library = new TrackedCache<readonly SharedDocument<Kind>[]>(1);
  readonly #resolved = new TrackedCache<Summaries<Kind>>(MAX_MUNICIPALITIES);
  readonly #drafts = new WeakMap<ReadingScope, Promise<Summaries<Kind>>>();
  readonly #loaders = new WeakMap<ReadingScope, DataLoader<string, Resolved<Kind> | undefined>>();

  constructor(config: SharedKindConfig<Kind>) {
    this.#config = config;
  }

  get #fields(): ResolvedFields {
    return listResolvedFields(this.#config);
  }

  /** Every document that the municipality has or may use, on or off, without rich text and lists. */
  readSummaries(scope: ReadingScope): Promise<Summaries<Kind>> {
    const { req, municipality } = scope;
    if (scope.draft) {
      const drafts = this.#drafts.get(scope) ?? this.#readDrafts(scope);
      this.#drafts.set(scope, drafts);
      return drafts;
    }
    const { id, libraryPolicy, selfScan } = municipality;
    const hasSelfScan = selfScan === true;
    return this.#resolved.read(
      req,
      { key: `${id} ${libraryPolicy ?? ''} ${String(hasSelfScan)}`, tenantId: id },
      async () => {
        const query = orderQueries(req);
        const [library, local, choices] = await Promise.all([
          query(() => this.#readLibrary(req)),
          query(() =>
            readDocuments(req.payload, this.#config.kind, 'local', {
              req,
              select: toSummaryProjection(this.#config),
              where: { tenant: { equals: id } },
            }),
          ),
          query(() => readOwnChoices(scope)),
        ]);
        const policy = libraryPolicy ?? 'defaults';
        const sources = { library, local, choices, policy, hasSelfScan };
        return byIdentity(resolveDocuments({ ...this.#fields, ...sources }));
      },
    );
  }

  /**
   * One document with everything in it; undefined when there is none. What is asked for at once is
   * read together, in two queries at most.
   */
  readComplete(scope: ReadingScope, identity: string): Promise<Resolved<Kind> | undefined> {
    const loader =
      this.#loaders.get(scope) ??
      new DataLoader((ids: readonly string[]) => this.#readAllComplete(scope, ids));
    this.#loaders.set(scope, loader);
    return loader.load(identity);
  }

  #readLibrary(req: PayloadRequest): Promise<readonly SharedDocument<Kind>[]> {
    return this.#library.read(req, { key: '', tenantId: PROGRAMME }, () =>
      readDocuments(req.payload, this.#config.kind, 'library', {
        req,
        select: toSummaryProjection(this.#config),
        where: {},
      }),
    );
  }

  async #readDrafts({ req, municipality }: ReadingScope): Promise<Summaries<Kind>> {
    const options = { req, drafts: true };
    const resolved = await readResolved(req.payload, this.#config, [municipality], options);
    return byIdentity(resolved.get(municipality.id) ?? []);
  }

  async #readAllComplete(scope: ReadingScope, identities: readonly string[]) {
    const { req, draft: drafts } = scope;
    const summaries = await this.readSummaries(scope);
    const known = identities.flatMap((identity) => summaries.get(identity) ?? []);
    const read = async (location: 'library' | 'local', ids: readonly string[]) =>
      ids.length === 0
        ? []
        : readDocuments(req.payload, this.#config.kind, location, {
            req,
            drafts,
            where: { id: { in: [...ids] } },
          });
    const libraryIds = known.flatMap(({ identity, origin }) => (origin === 'own' ? [] : identity));
    const localIds = known.flatMap(({ ownId }) => ownId ?? []);
    const query = orderQueries(req);
    const [library, local] = await Promise.all([
      query(() => read('library', libraryIds)),
      query(() => read('local', localIds)),
    ]);
    const documents = new Map([...library, ...local].map((document) => [document.id, document]));
    return identities.map((identity) => {
      const summary = summaries.get(identity);
      const base = documents.get(identity);
      const own = summary?.ownId ? documents.get(summary.ownId) : undefined;
      // A document may have been deleted since the summaries were read.
      if (!summary || !base) return undefined;
      const values = own && own !== base ? resolveValues(base, own, this.#fields) : base;
      return { ...summary, values };
    });
  }
}
