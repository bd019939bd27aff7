import { can } from '@digivaardig/contracts/roles';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import type { Municipality } from '../../../payload-types.ts';

/** A part of a site that not everybody who sees the site may see. */
export type SiteSection = 'toolkit' | 'personas';

/** Who sees a section: everybody who may see the site, or the people who carry the campaign. */
type SectionVisibility = Municipality['toolkitVisibility'];

const visibilityBySection: Record<SiteSection, (municipality: Municipality) => SectionVisibility> =
  {
    toolkit: ({ toolkitVisibility }) => toolkitVisibility,
    // A persona is a tool of the campaign, and never a label that a colleague meets.
    personas: () => 'campaign',
  };

/** Whether everybody who sees the site also sees this section. What is not set is not open. */
export const isSectionForAll = (municipality: Municipality, section: SiteSection): boolean =>
  visibilityBySection[section](municipality) === 'site';

/**
 * Decides whether a caller may see a section of a site; no other code decides it. The caller must
 * have passed `findSiteAccess` for this municipality.
 */
export function findSectionAccess(
  req: PayloadRequest,
  municipality: Municipality,
  section: SiteSection,
): 'OPEN' | 'SIGN_IN' | 'NO_ACCESS' {
  if (isSectionForAll(municipality, section)) return 'OPEN';
  const actor = toActor(req.user);
  if (!actor) return 'SIGN_IN';
  return can(actor, 'campaign.open', municipality.id) ? 'OPEN' : 'NO_ACCESS';
}
