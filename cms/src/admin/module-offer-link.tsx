'use client';

import { Link, useAuth, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { actorOf, mayEverywhere, tenantsWhereMay } from '../access/actor.ts';
import { moduleOfferTexts } from '../texts/module-offer-texts.ts';

/** In the navigation: the way to the offer screen, for who may see offers. */
export function ModuleOfferLink() {
  const { user } = useAuth();
  const { config } = useConfig();
  const here = usePathname();
  const actor = actorOf(user);
  const may =
    actor &&
    (mayEverywhere(actor, 'offers', 'read') || tenantsWhereMay(actor, 'offers', 'read').length > 0);
  if (!may) return null;
  const href = `${config.routes.admin}/moduleaanbod`;
  return (
    <Link
      className="nav__link dv-nav-link"
      href={href}
      aria-current={here === href ? 'page' : undefined}
    >
      <span className="nav__link-label">{moduleOfferTexts.title}</span>
    </Link>
  );
}
