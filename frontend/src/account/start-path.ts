import { MeDocument } from '../graphql/generated/graphql.ts';
import { queryCms } from '../graphql/query-cms.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

/**
 * Where a user's work is: the admin for editors, else the dashboard for those who may open it, else
 * the home page of their only municipality, else the choice of municipality. A path of the site, or
 * the address of the admin; undefined when nobody is signed in.
 */
export async function getStartPath(cmsUrl: string, token: string): Promise<string | undefined> {
  const result = await queryCms({ cmsUrl, headers: {}, token }, MeDocument, {});
  const me = result.kind === 'data' ? result.data.SiteMe : null;
  if (me === null) return undefined;
  if (me.adminUrl !== null) return me.adminUrl;
  if (me.canOpenDashboard) return sitePaths.dashboard();
  const [municipality, ...others] = me.municipalities;
  return municipality !== undefined && others.length === 0
    ? sitePaths.home(municipality)
    : sitePaths.municipalityChoice();
}
