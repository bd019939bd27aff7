import type { Payload, PayloadRequest } from 'payload';
import { presetOptions } from './preset-options.ts';

/**
 * Calls Payload as the system, without access control; no other code bypasses it. It is for the
 * system's own work: resolving a site after its visibility was checked, workers, seeds, and hooks
 * that need more than their user may see. Never return its results to a caller unchecked. Pass the
 * request inside a hook or transaction, so that the call joins it.
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
