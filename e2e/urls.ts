import { inject } from 'vitest';

/** Returns the address of a path on the site. */
export const siteUrl = (path: string): string => `${inject('settings').SITE_URL}${path}`;

/** Returns the address of a path in the admin. */
export const adminUrl = (path: string): string => `${inject('settings').CMS_URL}/admin${path}`;
