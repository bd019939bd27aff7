import type { Actor } from '@digivaardig/contracts/roles';
import type { readMunicipalities } from '#features/municipalities';
import type { User } from '../../../payload-types.ts';

/** The person whose session a request has. */
export interface SiteMeParent {
  user: User;
  actor: Actor;
  /** Those of their memberships. Read when asked, since most pages want no more than the name. */
  readMunicipalities: () => ReturnType<typeof readMunicipalities>;
}
