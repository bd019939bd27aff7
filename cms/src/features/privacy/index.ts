import { defineFeature } from '#platform/feature/define-feature.ts';

/** Which data of people the platform holds, and why. */
export const privacy = defineFeature({ name: 'privacy', rank: 8 });

export { listPersonalData } from './list-personal-data.ts';
