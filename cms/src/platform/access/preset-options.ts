import type { Payload } from 'payload';

type Method = 'find' | 'findByID' | 'create' | 'update' | 'delete' | 'findGlobal' | 'count';

/**
 * A method of Payload's Local API with options that go along with every call; those of the call
 * itself go first. A proxy, since it has the type of the method with all its overloads.
 */
export const presetOptions = <Name extends Method>(
  payload: Payload,
  name: Name,
  preset: object,
): Payload[Name] =>
  new Proxy(payload[name], {
    apply: (method, _this, [options]: [object]): unknown =>
      Reflect.apply(method, payload, [{ ...preset, ...options }]),
  });
