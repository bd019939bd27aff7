declare global {
  var digivaardigProcessValues: Map<string, unknown> | undefined;
}

const store = (globalThis.digivaardigProcessValues ??= new Map<string, unknown>());

/**
 * A value of the whole process. Bundlers give a server several copies of a module, as Next does for
 * its start file and its routes; all of them get the same value here.
 */
export function shareInProcess<Value>(name: string, create: () => Value): Value {
  if (!store.has(name)) store.set(name, create());
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- by name, and each name has one caller
  return store.get(name) as Value;
}
