import type { Actor } from '@digivaardig/contracts/roles';
import type { Municipality, User } from '../../../payload-types.ts';

/** The person whose session a request has. */
export interface SiteMeParent {
  user: User;
  actor: Actor;
  /** Those of their memberships. Read when asked, since most pages want no more than the name. */
  readMunicipalities: () => Promise<readonly Municipality[]>;
}
