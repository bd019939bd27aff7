import CachePolicy from 'http-cache-semantics';

interface Kept {
  policy: CachePolicy;
  status: number;
  body: string;
}

/** What came out, and whether the origin was asked. */
export interface Served {
  status: number;
  body: string;
  asked: boolean;
}

/**
 * A cache between everybody and the site, as a proxy or a provider may put there: it keeps all that RFC 9111 lets it
 * keep, and gives it to whoever asks next.
 */
export class SharedCache {
  readonly #origin: string;
  readonly #kept = new Map<string, Kept[]>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  async get(path: string, cookie?: string): Promise<Served> {
    const headers = { host: new URL(this.#origin).host, ...(cookie ? { cookie } : {}) };
    const request = { url: path, method: 'GET', headers };
    const variants = this.#kept.get(path) ?? [];
    const fresh = variants.find(({ policy }) => policy.satisfiesWithoutRevalidation(request));
    if (fresh) return { status: fresh.status, body: fresh.body, asked: false };

    const old = variants.at(-1);
    const sent = old ? old.policy.revalidationHeaders(request) : headers;
    const answer = await fetch(`${this.#origin}${path}`, {
      headers: sent as Record<string, string>,
      redirect: 'manual',
    });
    const body = await answer.text();
    const response = { status: answer.status, headers: Object.fromEntries(answer.headers) };
    if (old && answer.status === 304) {
      const { policy } = old.policy.revalidatedPolicy(request, response);
      variants.splice(variants.indexOf(old), 1, { ...old, policy });
      return { status: old.status, body: old.body, asked: true };
    }
    const policy = new CachePolicy(request, response, { shared: true });
    if (policy.storable()) {
      this.#kept.set(path, [...variants, { policy, status: answer.status, body }]);
    }
    return { status: answer.status, body, asked: true };
  }

  /** Addresses of which something is kept. */
  get paths(): string[] {
    return [...this.#kept.keys()];
  }
}
