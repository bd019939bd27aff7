import { ask } from '../graphql/query-cms.ts';
import { createClient } from '../graphql/client.ts';
import { MeDocument } from '../graphql/generated/graphql.ts';
import { paths } from '../routing/paths.ts';

/** Where somebody begins after signing in: the own municipality, or the figures, or the choice. */
export async function landing(cmsUrl: string, token: string): Promise<string> {
  const answer = await ask(createClient(cmsUrl, token), MeDocument, {});
  const me = answer.kind === 'data' ? answer.data.SiteMe : null;
  if (me === null) return paths.choice();
  const [only, ...others] = me.municipalities;
  if (only !== undefined && others.length === 0) return paths.home(only);
  return me.canOpenDashboard ? paths.dashboard() : paths.choice();
}
