import type { Payload } from 'payload';

type Method = 'find' | 'findByID' | 'create' | 'update' | 'delete' | 'findGlobal' | 'count';

/**
 * A method of Payload's Local API at depth 0 and with options that a call cannot change, such as
 * whose rights apply. A proxy, since it has the type of the method with all its overloads.
 */
export const presetOptions = <Name extends Method>(
  payload: Payload,
  name: Name,
  fixed: object,
): Payload[Name] =>
  new Proxy(payload[name], {
    apply: (method, _this, [options]: [object]): unknown =>
      Reflect.apply(method, payload, [{ depth: 0, ...options, ...fixed }]),
  });
