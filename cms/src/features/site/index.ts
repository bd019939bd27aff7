export { siteApi } from './site-api.ts';
