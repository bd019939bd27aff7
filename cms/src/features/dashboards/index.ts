import { defineFeature } from '#platform/feature/define-feature.ts';

/** The figures of all municipalities, for the steering group. */
export const dashboards = defineFeature({ name: 'dashboards', rank: 8 });

export { resolveSiteDashboard } from './graphql/dashboard.ts';
