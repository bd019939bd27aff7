import { defineFeature } from '#platform/feature/define-feature.ts';

/** The queries that the site may ask, with their schema. */
export const site = defineFeature({ name: 'site', rank: 9 });

export { siteApi } from './site-api.ts';
