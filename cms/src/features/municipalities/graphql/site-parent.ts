import type { Municipality } from '../../../payload-types.ts';

/** A municipality's site that the caller may see. */
export interface SiteParent {
  municipality: Municipality;
  /** An editor looks ahead: what is off or unpublished is there too. */
  draft: boolean;
}
