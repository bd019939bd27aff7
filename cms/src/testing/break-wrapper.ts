import type { CollectionSlug, Payload } from 'payload';

/** Puts back what was taken away. */
export type Restore = () => void;

type Hooks = Record<string, { name: string }[] | undefined>;

const phases = [
  'beforeOperation',
  'beforeValidate',
  'beforeChange',
  'beforeDelete',
  'beforeLogin',
  'afterRead',
];

const getConfig = (payload: Payload, slug: CollectionSlug) => payload.collections[slug].config;

/** Lets everybody do one thing with a collection: its rule says yes to all. */
export function openAccess(payload: Payload, slug: CollectionSlug, action: string): Restore {
  const access = getConfig(payload, slug).access as unknown as Record<string, unknown>;
  const before = access[action];
  access[action] = () => true;
  return () => {
    access[action] = before;
  };
}

/**
 * Takes a hook out of a collection, from every moment at which it stands; those without a name all
 * together.
 * @throws Error when there is none, since then nothing would be taken away
 */
export function dropHook(payload: Payload, slug: CollectionSlug, name: string): Restore {
  if (!hasHook(payload, slug, name)) throw new Error(`${slug} has no hook ${name}.`);
  const hooks = getConfig(payload, slug).hooks as unknown as Hooks;
  const before = phases.map((phase) => hooks[phase]);
  for (const phase of phases) hooks[phase] = hooks[phase]?.filter((hook) => hook.name !== name);
  return () => {
    phases.forEach((phase, index) => (hooks[phase] = before[index]));
  };
}

/** Does this collection have such a hook? */
export const hasHook = (payload: Payload, slug: CollectionSlug, name: string): boolean =>
  phases.some((phase) =>
    (getConfig(payload, slug).hooks as unknown as Hooks)[phase]?.some((hook) => hook.name === name),
  );

interface Guarded {
  name?: string;
  access?: Record<string, unknown>;
  fields?: Guarded[];
  tabs?: Guarded[];
}

/** Fields of a collection that have rules of their own, with their paths. */
export function guardedFields(fields: readonly unknown[], above = ''): [string, Guarded][] {
  return (fields as Guarded[]).flatMap((field): [string, Guarded][] => {
    const path = field.name ? `${above}${field.name}` : above.replace(/\.$/, '');
    const inner = guardedFields(
      [...(field.fields ?? []), ...(field.tabs ?? [])],
      field.name ? `${path}.` : above,
    );
    const own = field.name && Object.keys(field.access ?? {}).length > 0;
    return own ? [[path, field], ...inner] : inner;
  });
}

/** Takes away the rules of a field. */
export function openField(payload: Payload, slug: CollectionSlug, path: string): Restore {
  const found = guardedFields(getConfig(payload, slug).fields).find(([one]) => one === path);
  if (!found) throw new Error(`${slug} has no guarded field ${path}.`);
  const [, field] = found;
  const before = field.access;
  field.access = {};
  return () => {
    field.access = before!;
  };
}

/** Lets a relation at the top of a collection take whatever it is given. */
export function openChoice(payload: Payload, slug: CollectionSlug, name: string): Restore {
  const field = getConfig(payload, slug).fields.find(
    (one) => 'name' in one && one.name === name,
  ) as { validate?: unknown; filterOptions?: unknown } | undefined;
  if (!field) throw new Error(`${slug} has no field ${name}.`);
  const { validate, filterOptions } = field;
  Object.assign(field, { validate: () => true, filterOptions: undefined });
  return () => {
    Object.assign(field, { validate, filterOptions });
  };
}

/** Takes away what a field does with a value before it is judged. */
export function dropFieldHooks(payload: Payload, slug: CollectionSlug, name: string): Restore {
  const field = getConfig(payload, slug).fields.find(
    (one) => 'name' in one && one.name === name,
  ) as { hooks?: unknown } | undefined;
  if (!field?.hooks) throw new Error(`${slug}.${name} has no hooks.`);
  const before = field.hooks;
  field.hooks = {};
  return () => {
    field.hooks = before;
  };
}
