import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePerson } from '../src/testing/make-person.ts';
import { openCms } from '../src/testing/open-cms.ts';
import { querySite } from '../src/testing/query-site.ts';
import { municipalities } from './content/index.ts';
import { localContent } from './content/local/index.ts';
import { seedDemo } from './seed-demo.ts';

interface Material {
  slug: string;
  origin: string;
  channels: string[];
}

/** What the toolkit of each municipality offers, as a programme administrator reads it. */
const offered = new Map<string, Material[]>();

const parts = 'toolkit { toolkit { materials { slug origin channels } } }';

async function readMaterials(token: string, municipality: string): Promise<Material[]> {
  const { site } = await querySite<{ toolkit: { toolkit: { materials: Material[] } } }>(
    token,
    municipality,
    parts,
  );
  return site!.toolkit.toolkit.materials;
}

beforeAll(async () => {
  const payload: Payload = await openCms();
  await seedDemo(payload, new Date(), () => undefined);
  const { token } = await makePerson(payload, { name: 'Bea', programmeRoles: ['programmeAdmin'] });
  for (const { slug } of municipalities) offered.set(slug, await readMaterials(token, slug));
}, 300_000);

const listSlugs = (municipality: string, origin?: string) =>
  offered
    .get(municipality)!
    .filter((material) => origin === undefined || material.origin === origin)
    .map(({ slug }) => slug)
    .sort();

const slugs = municipalities.map(({ slug }) => slug);
const pairs = slugs.flatMap((one, index) => slugs.slice(index + 1).map((two) => [one, two]));

describe('the toolkits of the demo', () => {
  it.each(pairs)('offer other materials in %s than in %s', (one = '', two = '') => {
    expect(listSlugs(one)).not.toEqual(listSlugs(two));
    // Also of what the programme made, so that the difference is a choice.
    expect(listSlugs(one, 'LIBRARY')).not.toEqual(listSlugs(two, 'LIBRARY'));
  });

  it.each(slugs)('have what %s switched off, and what it made with its channels', (slug) => {
    const { materials, switches } = localContent[slug]!;
    const off = switches.materials.filter(({ on }) => !on);
    expect(off.length).toBeGreaterThan(0);
    for (const material of off) expect(listSlugs(slug)).not.toContain(material.slug);
    const own = offered.get(slug)!.filter(({ origin }) => origin === 'OWN');
    expect(own).toEqual(
      materials.map((material) => ({
        slug: material.slug,
        origin: 'OWN',
        channels: material.channels,
      })),
    );
    expect(own).toHaveLength(1);
  });
});
