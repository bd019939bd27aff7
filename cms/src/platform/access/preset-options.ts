import type { Payload } from 'payload';

type Method = 'find' | 'findByID' | 'create' | 'update' | 'delete' | 'findGlobal' | 'count';

/**
 * Adds options to every call of a method of Payload's Local API; options of the call itself
 * override them. It is a proxy, so that it has the overloads of the method.
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
