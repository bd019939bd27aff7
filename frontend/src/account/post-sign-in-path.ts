import { MeDocument } from '../graphql/generated/graphql.ts';
import { queryCms } from '../graphql/query-cms.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

/**
 * The path to go to after sign-in: the home page of the user's only municipality, or else the
 * dashboard for those who may open it, or else the choice of municipality.
 */
export async function getPostSignInPath(cmsUrl: string, token: string): Promise<string> {
  const result = await queryCms({ cmsUrl, headers: {}, token }, MeDocument, {});
  const me = result.kind === 'data' ? result.data.SiteMe : null;
  if (me === null) return sitePaths.municipalityChoice();
  const [municipality, ...others] = me.municipalities;
  if (municipality !== undefined && others.length === 0) return sitePaths.home(municipality);
  return me.canOpenDashboard ? sitePaths.dashboard() : sitePaths.municipalityChoice();
}
