import { listPersonalData } from '../list-personal-data.ts';
import type { Resolvers } from './resolver-types.ts';

/** Resolves which personal data the platform stores. */
export const resolvers: Resolvers = {
  SitePrivacy: {
    personalData: (_privacy, _args, { req }) => listPersonalData(req.payload.config),
  },
};
