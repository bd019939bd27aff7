import type { Payload, PayloadRequest } from 'payload';

/**
 * The one way round access control: for the system's own work (resolving a site after its
 * visibility was checked, workers, seeds, hooks that must see more than their user may). Never hand
 * its answers to a caller unchecked. Pass the request inside a hook or transaction, so that the
 * call joins it.
 */
export function asSystem(payload: Payload, req?: Partial<PayloadRequest>) {
  const context = { overrideAccess: true, depth: 0, ...(req ? { req } : {}) } as const;
  return {
    find: ((options: object) =>
      payload.find({ ...context, ...options } as never)) as Payload['find'],
    findByID: ((options: object) =>
      payload.findByID({ ...context, ...options } as never)) as Payload['findByID'],
    create: ((options: object) =>
      payload.create({ ...context, ...options } as never)) as Payload['create'],
    update: ((options: object) =>
      payload.update({ ...context, ...options } as never)) as unknown as Payload['update'],
    delete: ((options: object) =>
      payload.delete({ ...context, ...options } as never)) as unknown as Payload['delete'],
    findGlobal: ((options: object) =>
      payload.findGlobal({ ...context, ...options } as never)) as Payload['findGlobal'],
    count: ((options: object) =>
      payload.count({ ...context, ...options } as never)) as Payload['count'],
  };
}
