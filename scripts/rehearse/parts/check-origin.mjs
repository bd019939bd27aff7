// @ts-check
import { request } from 'node:http';

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */

/** Headers that every answer must have, errors and redirects included. */
const required = [
  ['strict-transport-security', /max-age=\d{8,}/],
  ['content-security-policy', /frame-ancestors 'none'|frame-ancestors/],
  ['x-content-type-options', /^nosniff$/],
  ['referrer-policy', /./],
];

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
  const pages = [
    ['/', 200],
    ['/admin/login', 200],
    ['/admin', 307],
    ['/api/health', 200],
    ['/health', 200],
    ['/geen-gemeente/nieuws', 404],
    ['/api/bestaat-niet', 404],
    ['/dashboard', 401],
    ['/api/users/me', 200],
    ['/%E0%A4%A', 400],
  ];
  for (const [path, expected] of pages) {
    const { status, headers } = await visitor.request(String(path));
    const missing = required.filter(
      ([name, pattern]) =>
        !(pattern instanceof RegExp && pattern.test(String(headers[String(name)] ?? ''))),
    );
    const leaks = ['server', 'x-powered-by'].filter((name) => headers[name] !== undefined);
    const problems = [
      ...(status === expected ? [] : [`status ${status}`]),
      ...missing.map(([name]) => `no ${String(name)}`),
      ...leaks.map((name) => `has ${name}: ${String(headers[name])}`),
    ];
    report.check(
      `${path} answers ${expected} with the security headers`,
      problems.length === 0,
      problems.join(', '),
    );
  }
  const packed = await visitor.request('/', { headers: { 'accept-encoding': 'gzip' } });
  report.check('pages are compressed', packed.headers['content-encoding'] === 'gzip');
  const health = await visitor.request('/api/health');
  report.check(
    'the public health says only that the process runs',
    health.body.length < 60,
    health.body.toString().slice(0, 80),
  );
}
