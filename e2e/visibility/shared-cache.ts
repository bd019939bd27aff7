import CachePolicy from 'http-cache-semantics';

interface StoredResponse {
  policy: CachePolicy;
  status: number;
  body: string;
}

/** The response of the cache, and whether it contacted the origin for it. */
export interface CacheResponse {
  status: number;
  body: string;
  reachedOrigin: boolean;
}

/**
 * A shared cache in front of the site, as a proxy or a provider may run it. It stores everything
 * that RFC 9111 allows and serves it to the next caller.
 */
export class SharedCache {
  readonly #origin: string;
  readonly #stored = new Map<string, StoredResponse[]>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  async get(path: string, cookie?: string): Promise<CacheResponse> {
    const headers = { host: new URL(this.#origin).host, ...(cookie ? { cookie } : {}) };
    const request = { url: path, method: 'GET', headers };
    const variants = this.#stored.get(path) ?? [];
    const fresh = variants.find(({ policy }) => policy.satisfiesWithoutRevalidation(request));
    if (fresh) return { status: fresh.status, body: fresh.body, reachedOrigin: false };

    const stale = variants.at(-1);
    const requestHeaders = stale ? stale.policy.revalidationHeaders(request) : headers;
    const originResponse = await fetch(`${this.#origin}${path}`, {
      headers: requestHeaders as Record<string, string>,
      redirect: 'manual',
    });
    const body = await originResponse.text();
    const response = {
      status: originResponse.status,
      headers: Object.fromEntries(originResponse.headers),
    };
    if (stale && originResponse.status === 304) {
      const { policy } = stale.policy.revalidatedPolicy(request, response);
      variants.splice(variants.indexOf(stale), 1, { ...stale, policy });
      return { status: stale.status, body: stale.body, reachedOrigin: true };
    }
    const policy = new CachePolicy(request, response, { shared: true });
    if (policy.storable()) {
      this.#stored.set(path, [...variants, { policy, status: originResponse.status, body }]);
    }
    return { status: response.status, body, reachedOrigin: true };
  }

  /** Paths of which the cache stores a response. */
  get paths(): string[] {
    return [...this.#stored.keys()];
  }
}
