// @ts-check

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */

const attempts = 9;

/** Headers by which a client would pretend to be somebody else, other ones each time. */
const pretend = (/** @type {number} */ turn) => ({
  'x-forwarded-for': `198.51.100.${turn}, 203.0.113.${turn}`,
  'x-client-address': `198.51.100.${turn}`,
  'x-real-ip': `198.51.100.${turn}`,
  forwarded: `for=198.51.100.${turn}`,
});

/**
 * Checks that the client of a request is who the proxy saw, whatever the client says itself: the
 * limit on wrong passwords counts all attempts together.
 *
 * @param {Rehearsal} rehearsal
 */
export async function checkClientAddress({ client, report }) {
  const ways = /** @type {const} */ ([
    ['/api/users/login', 'json', 'api@niemand.example'],
    ['/inloggen', 'form', 'site@niemand.example'],
  ]);
  for (const [path, kind, email] of ways) {
    const statuses = [];
    for (let turn = 1; turn <= attempts; turn += 1) {
      const visitor = client.createVisitor();
      const fields = { email, password: `fout wachtwoord ${turn}` };
      const { status } = await visitor.request(path, { [kind]: fields, headers: pretend(turn) });
      statuses.push(status);
    }
    report.check(
      `${path}: invented addresses do not escape the limit on wrong passwords`,
      statuses[0] === 401 && statuses.includes(429),
      statuses.join(' '),
    );
  }
}
