import type { PayloadRequest } from 'payload';
import { findSectionAccess, type SiteParent } from '#features/municipalities';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import { PROGRAMME } from '#platform/cache/tracked-values.ts';
import { getClock } from '#platform/clock/clock.ts';
import { asSystem } from '#platform/access/system-client.ts';
import type { Programme } from '../../../payload-types.ts';
import { getAnnouncedMonth } from '../model/announced-month.ts';
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
    const showsPersonas = findSectionAccess(req, municipality, 'personas') === 'OPEN';
    this.toolkit = new Toolkit(this.reader, { showsPersonas });
  }

  /**
   * Themes that are on, with their modules that are on. A theme without modules is there in a preview,
   * and while it is announced.
   */
  readThemes(): Promise<ThemeParent[]> {
    return (this.#themes ??= this.#readThemes());
  }

  async #readThemes(): Promise<ThemeParent[]> {
    const themes = await readSiteThemes(this.reader);
    if (this.reader.draft) return themes;
    const now = getClock(this.reader.req.payload).now();
    return themes.filter(
      ({ modules, theme }) =>
        modules.length > 0 || getAnnouncedMonth(theme.values.announcedFor, now) !== null,
    );
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
