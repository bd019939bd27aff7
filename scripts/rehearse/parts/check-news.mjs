// @ts-check
import { waitFor } from '../../processes/wait-for.mjs';
import { slug } from './make-content.mjs';

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */
/** @typedef {import('./make-content.mjs').Content} Content */

/**
 * Checks that each article whose minute came was published once and in order, whichever container
 * was away then, and that the site shows what is published.
 *
 * @param {Rehearsal} rehearsal
 * @param {Content} content
 */
export async function checkNews({ client, report }, { articles, officer, tenant }) {
  const query = `limit=100&depth=0&sort=slotAt&where[tenant][equals]=${tenant}`;
  const readPublished = async () => {
    const { docs } = await officer.callApi(`/news-publications?${query}`);
    return docs.map((/** @type {any} */ { item }) => item.value);
  };
  const published = await waitFor(readPublished, {
    timeoutMs: 120_000,
    intervalMs: 5000,
    until: (ids) => ids.length >= 4,
  });
  report.check(
    `${published.length} of ${articles.length} articles were published, each once and in order`,
    published.length >= 4 && published.join() === articles.slice(0, published.length).join(),
    published.join(),
  );
  const { body } = await client.createVisitor().request(`/${slug}/nieuws/feed.xml`);
  const shown = body.toString().match(/<title>Bericht \d+<\/title>/g) ?? [];
  report.check(
    'the feed of the site shows each of them once',
    new Set(shown).size === shown.length && shown.length >= published.length,
    shown.join(' '),
  );
}
