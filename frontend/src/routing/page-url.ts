import { type PageParameterName, pageParameters } from './page-parameters.ts';
import { pageRules } from './page-rules.ts';

/** A request for a page without what does not change the page. */
interface PageUrl {
  /** Path and query string in their one form; also the key of the page in the page cache. */
  url: string;
  /** Whether every anonymous visitor gets the same page for this URL. */
  isShared: boolean;
}

/** Decodes the characters that never need encoding (RFC 3986, 6.2.2.2). */
const decodeUnreserved = (path: string): string =>
  path.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
  });

function normaliseParameter(name: PageParameterName, query: URLSearchParams): string | undefined {
  const value = query.get(name);
  return value === null ? undefined : pageParameters[name].normalise(value);
}

/**
 * Reduces the URL of a request to what its page depends on: the path, and the parameters that the
 * page reads, each once and in a fixed order. Otherwise a visitor could have a cached page rendered
 * again by adding any parameter.
 * @param url path and query string as they were sent
 */
export function normalisePageUrl(url: string): PageUrl {
  const [, rawPath = '', search = ''] = /^([^?#]*)([^#]*)/.exec(url) ?? [];
  const path = decodeUnreserved(rawPath);
  const rule = pageRules.find((candidate) => candidate.path.test(path));
  if (rule === undefined) return { url: path, isShared: false };
  const query = new URLSearchParams(search);
  const parts: string[] = [];
  let { isShared } = rule;
  for (const name of rule.parameters) {
    const value = normaliseParameter(name, query);
    if (value === undefined) continue;
    isShared &&= pageParameters[name].isShared;
    parts.push(value === '' ? name : `${name}=${encodeURIComponent(value)}`);
  }
  return { url: parts.length === 0 ? path : `${path}?${parts.join('&')}`, isShared };
}
