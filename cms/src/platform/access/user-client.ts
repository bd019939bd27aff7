import type { PayloadRequest } from 'payload';
import { presetOptions } from './preset-options.ts';

/** Calls Payload as the user of the request, under the same access rules as the forms. */
export function asUser(req: PayloadRequest) {
  const { payload } = req;
  const context = { req, user: req.user, overrideAccess: false };
  return {
    find: presetOptions(payload, 'find', context),
    findByID: presetOptions(payload, 'findByID', context),
    create: presetOptions(payload, 'create', context),
    update: presetOptions(payload, 'update', context),
    delete: presetOptions(payload, 'delete', context),
  };
}
