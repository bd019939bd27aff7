// @ts-check
import { request } from 'node:http';
import { listMissingHeaders } from './list-missing-headers.mjs';

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */

/** Paths of both servers, with the status for a visitor. */
const pages = /** @type {const} */ ([
  ['/', 200],
  ['/admin/login', 200],
  ['/admin', 200],
  ['/api/health', 200],
  ['/health', 200],
  ['/geen-gemeente/nieuws', 404],
  ['/api/bestaat-niet', 404],
  ['/dashboard', 401],
  ['/api/users/me', 200],
]);

/** @param {number} port */
const askPlainly = (port) =>
  new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: '/over', headers: { host: 'digivaardig.localhost' } },
      (response) => {
        response.resume();
        resolve(`${response.statusCode} ${response.headers.location ?? ''}`);
      },
    );
    sent.once('error', reject).end();
  });

/**
 * Checks what a browser gets from the one origin.
 *
 * @param {Rehearsal} rehearsal
 */
export async function checkOrigin({ client, httpPort, report }) {
  const plain = await askPlainly(httpPort);
  report.check(
    'http leads to https, on the same path',
    plain === '308 https://digivaardig.localhost/over',
    String(plain),
  );
  const visitor = client.createVisitor();
  for (const [path, expected] of pages) {
    const { status, headers } = await visitor.request(path);
    const problems = [
      ...(status === expected ? [] : [`status ${status}`]),
      ...listMissingHeaders(headers),
    ];
    report.check(
      `${path} answers ${expected} with the security headers`,
      problems.length === 0,
      problems.join(', '),
    );
  }
  const broken = await visitor.request('/%E0%A4%A');
  report.check('the proxy refuses a path with a broken escape', broken.status === 400);
  const packed = await visitor.request('/', { headers: { 'accept-encoding': 'gzip' } });
  report.check('pages are compressed', packed.headers['content-encoding'] === 'gzip');
  const health = await visitor.request('/api/health');
  report.check(
    'the public health says only that the process runs',
    health.body.length < 60,
    health.body.toString().slice(0, 80),
  );
}
