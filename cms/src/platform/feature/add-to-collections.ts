import type { CollectionConfig, Field, Tab } from 'payload';
import type { CollectionAddition } from './define-feature.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** Puts a tab before the one with this label. */
function insertTab(tabs: readonly Tab[], { tab, before }: { tab: Tab; before?: string }): Tab[] {
  const index = before === undefined ? -1 : tabs.findIndex(({ label }) => label === before);
  if (before !== undefined && index === -1) throw new Error(`There is no tab ${before}.`);
  return index === -1 ? [...tabs, tab] : tabs.toSpliced(index, 0, tab);
}

function addTabs(fields: readonly Field[], added: CollectionAddition['tabs'] = []): Field[] {
  if (added.length === 0) return [...fields];
  if (!fields.some(({ type }) => type === 'tabs')) throw new Error('There are no tabs to add to.');
  return fields.map((field) =>
    field.type === 'tabs' ? { ...field, tabs: added.reduce(insertTab, field.tabs) } : field,
  );
}

/** The hooks of a collection, followed by those of an addition. */
const joinHooks = (own: Hooks = {}, added: CollectionAddition['hooks'] = {}): Hooks => ({
  ...own,
  beforeOperation: [...(own.beforeOperation ?? []), ...(added.beforeOperation ?? [])],
  afterChange: [...(own.afterChange ?? []), ...(added.afterChange ?? [])],
  afterDelete: [...(own.afterDelete ?? []), ...(added.afterDelete ?? [])],
});

function addToCollection(config: CollectionConfig, addition: CollectionAddition): CollectionConfig {
  const { firstFields = [], fields = [], tabs, endpoints = [], hooks } = addition;
  if (endpoints.length > 0 && config.endpoints === false) {
    throw new Error(`${config.slug} has no endpoints.`);
  }
  return {
    ...config,
    fields: [...firstFields, ...addTabs(config.fields, tabs), ...fields],
    ...(config.endpoints === false
      ? {}
      : { endpoints: [...(config.endpoints ?? []), ...endpoints] }),
    hooks: joinHooks(config.hooks, hooks),
  };
}

/**
 * Joins to each collection what features add to it, in the order of the features.
 * @throws Error when a feature adds to a collection or before a tab that is not there
 */
export function addToCollections(
  collections: readonly CollectionConfig[],
  additions: readonly Record<string, CollectionAddition>[],
): CollectionConfig[] {
  const slugs = new Set(collections.map(({ slug }) => slug));
  for (const slug of additions.flatMap((ofFeature) => Object.keys(ofFeature))) {
    if (!slugs.has(slug)) throw new Error(`There is no collection ${slug} to add to.`);
  }
  return collections.map((config) =>
    additions.reduce(
      (joined, { [config.slug]: addition }) =>
        addition ? addToCollection(joined, addition) : joined,
      config,
    ),
  );
}
