'use client';

import { Link, useAuth, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { actorCan, actorOf, maySomewhere } from '../access/actor.ts';
import { moduleOfferTexts } from '../../features/content/availability/module-offer-messages.ts';
import { newsCalendarTexts } from '../../features/news/calendar/news-calendar-messages.ts';
import { stuckEventsTexts } from '../../features/operations/dead-events/stuck-events-messages.ts';

const views = [
  { collection: 'offers', path: 'moduleaanbod', title: moduleOfferTexts.title },
  { collection: 'news-queue', path: 'nieuwskalender', title: newsCalendarTexts.title },
] as const;

const stuckEvents = { path: 'gebeurtenissen', title: stuckEventsTexts.title };

/** In the navigation: the ways to our own screens, for who may see what they show. */
export function OwnViewLinks() {
  const { user } = useAuth();
  const { config } = useConfig();
  const here = usePathname();
  const actor = actorOf(user);
  if (!actor) return null;
  const shown: readonly { path: string; title: string }[] = [
    ...views.filter(({ collection }) => maySomewhere(actor, collection, 'read')),
    ...(actorCan.reopenEvents(actor) ? [stuckEvents] : []),
  ];
  return shown.map(({ path, title }) => {
    const href = `${config.routes.admin}/${path}`;
    return (
      <Link
        key={path}
        className="nav__link dv-nav-link"
        href={href}
        aria-current={here === href ? 'page' : undefined}
      >
        <span className="nav__link-label">{title}</span>
      </Link>
    );
  });
}
