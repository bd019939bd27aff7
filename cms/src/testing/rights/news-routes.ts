import type { CollectionSlug } from 'payload';
import type { Body, Operation } from './operations.ts';
import type { Target } from './targets.ts';

/**
 * The row in the queue is marked by its article, which stands in the calendar of its municipality
 * alone.
 */
const showsArticle = (body: Body, { marker }: Target): boolean =>
  body.waiting?.some(({ id }) => id === marker) ?? false;

/** The routes of the news calendar. */
export const newsRoutes: (Operation & { slugs: CollectionSlug[]; route: string })[] = [
  {
    name: 'see the calendar',
    route: 'get /calendar',
    needs: 'R',
    slugs: ['news-queue'],
    rest: ({ slug, tenant }) => ({
      method: 'GET',
      path: `/${slug}/calendar?tenant=${tenant ?? ''}`,
    }),
    did: showsArticle,
  },
  {
    name: 'change the calendar',
    route: 'post /calendar',
    needs: 'U',
    slugs: ['news-queue'],
    rest: ({ slug, tenant, marker }) => ({
      method: 'POST',
      path: `/${slug}/calendar`,
      data: { tenant, change: { type: 'move', article: marker, before: null } },
    }),
    did: showsArticle,
  },
];
