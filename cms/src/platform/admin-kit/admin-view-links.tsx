import type { ServerProps } from 'payload';
import { toActor } from '../access/actor.ts';
import { getCustomConfig } from '../custom-config.ts';
import { AdminViewLink } from './admin-view-link.client.tsx';

/** In the navigation: the ways to our own screens, for who may see what they show. */
export function AdminViewLinks({ payload, user }: ServerProps) {
  const actor = toActor(user);
  if (!actor) return null;
  const { views } = getCustomConfig(payload);
  return views
    .filter(({ isOpenTo }) => isOpenTo(actor))
    .map(({ path, title }) => (
      <AdminViewLink key={path} href={`${payload.config.routes.admin}/${path}`} title={title} />
    ));
}
