import type { CollectionSlug } from 'payload';
import type { Answer } from '../call-cms.ts';
import { fixtures } from '../fixtures.ts';
import type { World } from '../make-world.ts';
import { type ActorName, actors, type Place } from './actors.ts';
import { isAllowed } from './expectations.ts';
import { createMarker } from './create-marker.ts';
import type { Operation } from './operations.ts';
import { send } from './request.ts';
import { findLastVersion, makeTarget, type Target } from './targets.ts';
import { readStoredState } from './read-stored-state.ts';
import { withEverythingOpen } from './with-everything-open.ts';

/** Who asks: the world, tokens by actor, and documents that were made before and not used up. */
export interface RightsFixture {
  world: World;
  tokens: ReadonlyMap<ActorName, string>;
  targets: Map<string, Target>;
}

interface Case {
  operation: Operation;
  slug: CollectionSlug;
  place: Place;
  people: readonly ActorName[];
}

/** Data for a new document, with an address of its own where documents have one. */
async function newData(
  { world }: RightsFixture,
  slug: CollectionSlug,
  place: Place,
): Promise<object> {
  const { config } = world.payload.collections[slug];
  const hasSlug = config.flattenedFields.some(({ name }) => name === 'slug');
  const tenant = place === 'A' ? world.a : world.b;
  const isTenants = config.flattenedFields.some(({ name }) => name === 'tenant');
  return {
    ...(await fixtures[slug]?.data(world)),
    ...(hasSlug ? { slug: createMarker(slug) } : {}),
    ...(isTenants ? { tenant } : {}),
  };
}

/** Did the request do what it asks? */
const isDone = (operation: Operation, target: Target, answer: Answer): boolean =>
  answer.status < 300 && operation.did(answer.body ?? {}, target, answer);

const shorten = ({ status, body }: Answer): string =>
  `${String(status)} ${JSON.stringify(body).slice(0, 300)}`;

/**
 * Has everybody try one operation on one document, and tells in what it went otherwise than
 * expected: nothing, when all is well. Who may not goes first, and changes and learns nothing; then
 * the very same request does its work for who may. Where nobody may, it works once everything is
 * open: so no refusal is a mistake in the request.
 */
export async function runOperation(stage: RightsFixture, one: Case): Promise<string[]> {
  const { operation, slug, place, people } = one;
  const { world, tokens, targets } = stage;
  const wrong: string[] = [];
  const where = `${operation.name} ${slug} in ${place}`;
  const key = `${slug} ${place}`;
  const newTarget = () =>
    operation.prepare?.(world, slug, place) ??
    makeTarget(world, slug, place, { fresh: operation.consumes === true });
  const findTarget = async () => {
    if (operation.consumes || operation.prepare) return newTarget();
    const known = targets.get(key) ?? (await newTarget());
    targets.set(key, known);
    // Of many versions the oldest go.
    return { ...known, versionId: await findLastVersion(world, slug, known.id) };
  };
  const rightIn = operation.rightIn?.(slug) ?? slug;
  let target = await findTarget();
  let data = operation.makes ? await newData(stage, slug, place) : {};
  const request = operation.rest(target, data);

  const may = (name: ActorName) => isAllowed(actors[name], operation.needs, rightIn, place);
  const before = await readStoredState(world, target, rightIn);
  for (const name of people.filter((person) => !may(person))) {
    const answer = await send(request, tokens.get(name) ?? null);
    if (isDone(operation, target, answer)) wrong.push(`${name} did ${where}: ${shorten(answer)}`);
    if (answer.status >= 500) wrong.push(`${name} broke ${where}: ${shorten(answer)}`);
    const reads = isAllowed(actors[name], 'R', rightIn, place);
    if (!reads && JSON.stringify(answer.body).includes(target.marker)) {
      wrong.push(`${name} learned of a document by ${where}: ${shorten(answer)}`);
    }
  }
  const after = await readStoredState(world, target, rightIn);
  if (after !== before) wrong.push(`A refusal of ${where} left something: ${before} → ${after}`);

  const allowed = people.filter(may);
  for (const [index, name] of allowed.entries()) {
    if (index > 0 && operation.consumes) target = await newTarget();
    if (index > 0 && operation.makes) data = await newData(stage, slug, place);
    const again = operation.rest(target, data);
    const answer = await send(index === 0 ? request : again, tokens.get(name) ?? null);
    if (!isDone(operation, target, answer)) {
      wrong.push(`${name} could not ${where}: ${shorten(answer)}`);
    }
  }
  if (allowed.length === 0) {
    const token = tokens.get('programmeAdmin') ?? null;
    const answer = await withEverythingOpen(world.payload, slug, () => send(request, token));
    if (!isDone(operation, target, answer)) {
      wrong.push(`Nobody may ${where}, and the request proves nothing: ${shorten(answer)}`);
    }
    targets.delete(key);
  }
  return wrong;
}
