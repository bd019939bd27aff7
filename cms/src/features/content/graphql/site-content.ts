import type { PayloadRequest } from 'payload';
import type { SiteParent } from '#features/municipalities';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import { PROGRAMME } from '#platform/cache/tracked-values.ts';
import { asSystem } from '#platform/access/system-client.ts';
import type { Programme } from '../../../payload-types.ts';
import { ContentReader } from '../reading/content-reader.ts';
import { type ThemeParent, readSiteThemes } from './read-site-themes.ts';
import { Toolkit } from './toolkit.ts';

const programmeCache = new TrackedCache<Programme>(1);

/** What one answer reads of a municipality: each source once, however many fields ask for it. */
export class SiteContent {
  readonly reader: ContentReader;
  readonly toolkit: Toolkit;
  #themes: Promise<ThemeParent[]> | undefined;

  constructor(req: PayloadRequest, { municipality, draft }: SiteParent) {
    this.reader = new ContentReader(req, municipality, { draft });
    this.toolkit = new Toolkit(this.reader);
  }

  /** Themes that are on, with their modules that are on. */
  readThemes(): Promise<ThemeParent[]> {
    return (this.#themes ??= readSiteThemes(this.reader));
  }
}

const contents = new WeakMap<SiteParent, SiteContent>();

/** The content of a site, shared by all fields of one answer. */
export function getSiteContent(site: SiteParent, req: PayloadRequest): SiteContent {
  const content = contents.get(site) ?? new SiteContent(req, site);
  contents.set(site, content);
  return content;
}

/** The settings of the programme. */
export const readProgramme = (req: PayloadRequest): Promise<Programme> =>
  programmeCache.read(req, { key: '', tenantId: PROGRAMME }, () =>
    asSystem(req.payload, req).findGlobal({ slug: 'programme' }),
  );
