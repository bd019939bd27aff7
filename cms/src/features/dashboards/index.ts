export { resolveSiteDashboard } from './graphql/dashboard.ts';
