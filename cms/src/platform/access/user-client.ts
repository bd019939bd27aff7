import type { Payload, PayloadRequest } from 'payload';

/** Calls as the one who asks: under the same access rules as the forms. */
export function asUser(req: PayloadRequest) {
  const { payload } = req;
  const context = { req, user: req.user, depth: 0 };
  return {
    find: ((options: object) =>
      payload.find({ ...context, overrideAccess: false, ...options } as never)) as Payload['find'],
    findByID: ((options: object) =>
      payload.findByID({
        ...context,
        overrideAccess: false,
        ...options,
      } as never)) as Payload['findByID'],
    create: ((options: object) =>
      payload.create({
        ...context,
        overrideAccess: false,
        ...options,
      } as never)) as Payload['create'],
    update: ((options: object) =>
      payload.update({
        ...context,
        overrideAccess: false,
        ...options,
      } as never)) as unknown as Payload['update'],
    delete: ((options: object) =>
      payload.delete({
        ...context,
        overrideAccess: false,
        ...options,
      } as never)) as unknown as Payload['delete'],
  };
}
