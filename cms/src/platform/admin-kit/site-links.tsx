import { can } from '@digivaardig/contracts/roles';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { cookies } from 'next/headers';
import type { ServerProps } from 'payload';
import { toActor } from '../access/actor.ts';
import { asSystem } from '../access/system-client.ts';
import { env } from '../env.ts';
import { messages } from '../i18n/messages.ts';

/** The path of the site of a municipality; null when there is none. */
async function findSitePath({ payload }: ServerProps, id: string): Promise<string | null> {
  const municipality = await asSystem(payload).findByID({
    collection: 'municipalities',
    id,
    disableErrors: true,
    select: { slug: true },
  });
  return municipality?.slug ? sitePaths.home(municipality.slug) : null;
}

/** In the navigation: the site of the chosen municipality, and the dashboard for who may open it. */
export async function SiteLinks(props: ServerProps) {
  const actor = toActor(props.user);
  if (!actor) return null;
  const selected = (await cookies()).get('payload-tenant')?.value;
  const own = [...actor.memberships.keys()];
  const tenant = selected ?? (own.length === 1 ? own[0] : undefined);
  const mayOpen = tenant !== undefined && can(actor, 'site.open', tenant);
  const home = mayOpen ? await findSitePath(props, tenant) : null;
  const links = [
    { path: home ?? sitePaths.municipalityChoice(), label: messages.links.site },
    ...(can(actor, 'dashboard.open')
      ? [{ path: sitePaths.dashboard(), label: messages.links.dashboard }]
      : []),
  ];
  return links.map(({ path, label }) => (
    <a key={path} className="nav__link dv-nav-link" href={`${env.SITE_URL}${path}`}>
      <span className="nav__link-label">{label}</span>
    </a>
  ));
}
