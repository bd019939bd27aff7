import { toDay } from '@digivaardig/contracts/time';
import type { Payload } from 'payload';
import { driverCollection } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import type { JobContext } from '#platform/jobs/job.ts';
import { listKinds } from '../reading/kind-configs.ts';
import { type LibrarySlug, type SharedKind, toLibrarySlug } from '../reading/shared-kinds.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import type { LinkOutcome } from './check-address.ts';
import { collectAddresses } from './collect-addresses.ts';

type Check = (address: string) => Promise<LinkOutcome>;

/** A place where an address stands. */
interface LinkPlace {
  relationTo: SharedKind | LibrarySlug;
  documentId: string;
}

/** The places of each address. */
type Links = ReadonlyMap<string, readonly LinkPlace[]>;

/** So many hosts are asked at a time, and each host one address at a time. */
const maxHosts = 4;
/** More addresses than that stand in no library; the rest is left alone. */
const maxAddresses = 2000;

/** Finds every address in what readers may see, of the library or of one municipality. */
async function findLinks(payload: Payload, scope: string): Promise<Links> {
  const links = new Map<string, LinkPlace[]>();
  for (const { kind } of listKinds(payload)) {
    const isLibrary = scope === libraryScope;
    const relationTo = isLibrary ? toLibrarySlug(kind) : kind;
    const { docs } = await asSystem(payload).find({
      collection: relationTo,
      where: {
        and: [
          { _status: { equals: 'published' } },
          ...(isLibrary ? [] : [{ tenant: { equals: scope } }]),
        ],
      },
      pagination: false,
    });
    for (const document of docs) {
      for (const address of collectAddresses({ ...document })) {
        const places = links.get(address) ?? [];
        links.set(address, [...places, { relationTo, documentId: document.id }]);
      }
    }
  }
  return links;
}

/** Checks addresses, those of one host after each other. */
async function checkAll(
  addresses: readonly string[],
  check: Check,
): Promise<ReadonlyMap<string, LinkOutcome>> {
  const outcomes = new Map<string, LinkOutcome>();
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host).values();
  const takeHosts = async () => {
    for (const ofHost of hosts) {
      for (const address of ofHost) outcomes.set(address, await check(address));
    }
  };
  await Promise.all(Array.from({ length: maxHosts }, takeHosts));
  return outcomes;
}

const isBroken = (outcome: LinkOutcome | undefined): boolean =>
  outcome === 'gone' || outcome === 'unreachable';

/** Whether not one server answered, which says that this network has no way out. */
const isCutOff = (outcomes: ReadonlyMap<string, LinkOutcome>): boolean =>
  outcomes.size > 0 && [...outcomes.values()].every((outcome) => outcome === 'unreachable');

/** Writes down what did not work, and deletes what does, or is in no text any more. */
async function saveOutcomes(
  { payload, clock }: Pick<JobContext, 'payload' | 'clock'>,
  {
    scope,
    links,
    outcomes,
  }: { scope: string; links: Links; outcomes: ReadonlyMap<string, LinkOutcome> },
): Promise<number> {
  const store = driverCollection(payload, 'broken-links');
  const now = clock.now();
  const rows = await store.find({ scope }).toArray();
  const toKey = (place: { documentId: unknown; address: unknown }): string =>
    `${String(place.documentId)} ${String(place.address)}`;
  const present = new Map(
    rows.map((row) => [toKey({ documentId: row['documentId'], address: row['address'] }), row]),
  );
  const broken = [...links].flatMap(([address, places]) =>
    isBroken(outcomes.get(address)) ? places.map((place) => ({ ...place, address })) : [],
  );
  const brokenKeys = new Set(broken.map(toKey));
  for (const place of broken) {
    const row = present.get(toKey(place));
    const isCounted = row && toDay(new Date(String(row['checkedAt']))) === toDay(now);
    if (isCounted) continue;
    const failures = Number(row?.['failures'] ?? 0) + 1;
    await store.updateOne(
      { scope, documentId: place.documentId, address: place.address },
      {
        $set: {
          relationTo: place.relationTo,
          outcome: outcomes.get(place.address),
          failures,
          checkedAt: now,
        },
        $setOnInsert: { since: now },
      },
      { upsert: true },
    );
  }
  for (const [key, { _id }] of present) {
    if (!brokenKeys.has(key)) await store.deleteOne({ _id });
  }
  return broken.length;
}

/**
 * Checks every address in the texts of the library or of one municipality. A second run on the same
 * day changes nothing for what is still broken. When no server answers at all, nothing is written.
 */
export async function checkLinks(
  { payload, clock, log }: Pick<JobContext, 'payload' | 'clock' | 'log'>,
  scope: string,
  check: Check,
): Promise<void> {
  const links = await findLinks(payload, scope);
  const addresses = [...links.keys()];
  if (addresses.length > maxAddresses)
    log.warn({ scope, addresses: addresses.length }, 'more addresses than are checked');
  const outcomes = await checkAll(addresses.slice(0, maxAddresses), check);
  if (isCutOff(outcomes)) {
    log.warn({ scope, addresses: outcomes.size }, 'no address answered: links are not judged');
    return;
  }
  const broken = await saveOutcomes({ payload, clock }, { scope, links, outcomes });
  log.info({ scope, addresses: outcomes.size, broken }, 'links checked');
}
