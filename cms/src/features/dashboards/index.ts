export { siteDashboard } from './graphql/dashboard.ts';
