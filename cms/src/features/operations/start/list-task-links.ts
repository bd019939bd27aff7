import { type Actor, can, type Capability } from '@digivaardig/contracts/roles';
import { startMessages } from './start-messages.ts';

const { links } = startMessages;

/** What a person comes to do, with the page where it begins. */
export interface TaskLink {
  title: string;
  help: string;
  href: string;
}

type Row = [right: Capability, texts: readonly [title: string, help: string], href: string];

const rows: readonly Row[] = [
  ['modules.create', links.newModule, '/admin/collections/modules/create'],
  ['news.create', links.newNews, '/admin/collections/news/create'],
  ['materials.create', links.newMaterial, '/admin/collections/materials/create'],
  ['files.update', links.files, '/admin/collections/files'],
  ['library-modules.read', links.library, '/admin/collections/library-modules'],
  ['campaign-phases.update', links.campaign, '/admin/collections/campaign-phases'],
  ['municipalities.update', links.municipality, '/admin/collections/municipalities'],
  ['users.update', links.people, '/admin/collections/users'],
  ['deadEvents.retry', links.deadEvents, '/admin/gebeurtenissen'],
];

/** Lists where a person goes on from the start page, by what they may do. */
export const listTaskLinks = (actor: Actor): TaskLink[] => [
  ...(can(actor, 'offers.read')
    ? [toLink(can(actor, 'offers.update') ? links.offer : links.readOffer, '/admin/moduleaanbod')]
    : []),
  ...rows.flatMap(([right, texts, href]) => (can(actor, right) ? [toLink(texts, href)] : [])),
];

function toLink([title, help]: readonly [string, string], href: string): TaskLink {
  return { title, help, href };
}
