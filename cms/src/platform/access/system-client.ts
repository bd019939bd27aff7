import type { Payload, PayloadRequest } from 'payload';
import { presetOptions } from './preset-options.ts';

/**
 * The one way round access control: for the system's own work (resolving a site after its
 * visibility was checked, workers, seeds, hooks that must see more than their user may). Never hand
 * its answers to a caller unchecked. Pass the request inside a hook or transaction, so that the
 * call joins it.
 */
export function asSystem(payload: Payload, req?: Partial<PayloadRequest>) {
  const context = { overrideAccess: true, ...(req ? { req } : {}) };
  return {
    find: presetOptions(payload, 'find', context),
    findByID: presetOptions(payload, 'findByID', context),
    create: presetOptions(payload, 'create', context),
    update: presetOptions(payload, 'update', context),
    delete: presetOptions(payload, 'delete', context),
    findGlobal: presetOptions(payload, 'findGlobal', context),
    count: presetOptions(payload, 'count', context),
  };
}
