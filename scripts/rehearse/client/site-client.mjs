// @ts-check
import { request } from 'node:https';

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Answer */

/**
 * @typedef {object} Options
 * @property {string} [method]
 * @property {Record<string, string>} [headers]
 * @property {object} [json]
 * @property {Record<string, string>} [form]
 * @property {FormData} [upload]
 */

/**
 * @param {Options} options
 * @returns {Promise<{ type?: string, body?: Buffer }>}
 */
async function encodeBody({ json, form, upload }) {
  if (json) return { type: 'application/json', body: Buffer.from(JSON.stringify(json)) };
  if (form) {
    const text = new URLSearchParams(form).toString();
    return { type: 'application/x-www-form-urlencoded', body: Buffer.from(text) };
  }
  if (!upload) return {};
  const encoded = new Response(upload);
  const type = encoded.headers.get('content-type') ?? '';
  return { type, body: Buffer.from(await encoded.arrayBuffer()) };
}

/** A browser's side of the one origin: over TLS, with cookies, never following a redirect. */
export class SiteClient {
  /** @type {Map<string, string>} */
  cookies = new Map();

  /** @param {{ address: string, port: number, ca: string }} site */
  constructor(site) {
    this.site = site;
  }

  /** Another visitor of the same site. */
  createVisitor() {
    return new SiteClient(this.site);
  }

  /**
   * @param {string} path
   * @param {Options} [options]
   * @returns {Promise<Answer>}
   * @throws {Error} when there is no connection or no complete answer within ten seconds
   */
  async request(path, options = {}) {
    const { address, port, ca } = this.site;
    const { type, body } = await encodeBody(options);
    const method = options.method ?? (body ? 'POST' : 'GET');
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      host: address,
      // By this a browser says that a page of the site itself asks.
      'sec-fetch-site': 'same-origin',
      ...(method === 'GET' ? {} : { origin: `https://${address}` }),
      ...(cookie ? { cookie } : {}),
      ...(type && body ? { 'content-type': type, 'content-length': String(body.length) } : {}),
      ...options.headers,
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, path, method, headers, ca, servername: address, agent: false },
        (response) => {
          /** @type {Buffer[]} */
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            this.keepCookies(response.headers['set-cookie'] ?? []);
            const { statusCode: status = 0, headers: received } = response;
            resolve({ status, headers: received, body: Buffer.concat(chunks) });
          });
        },
      );
      sent.setTimeout(10_000, () => sent.destroy(new Error('no answer within 10 s')));
      sent.once('error', reject);
      sent.end(body);
    });
  }

  /** @param {readonly string[]} lines */
  keepCookies(lines) {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }

  /**
   * Calls the API of the cms as the admin's screens do.
   *
   * @param {string} path below `/api`
   * @param {Options} [options]
   * @returns {Promise<any>} the JSON answer
   * @throws {Error} for any status but a success
   */
  async callApi(path, options) {
    const { status, body } = await this.request(`/api${path}`, options);
    if (status >= 400) throw new Error(`${path}: ${status} ${body.toString().slice(0, 300)}`);
    return JSON.parse(body.toString());
  }
}
