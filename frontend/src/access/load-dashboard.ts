import type { APIContext } from 'astro';
import type { Figures } from '../charts/figures.ts';
import { ask } from '../graphql/query-cms.ts';
import { DashboardDocument, type MeFrameFragment } from '../graphql/generated/graphql.ts';
import { closed } from './error-page.ts';

/** The figures for those who compare municipalities; null while no snapshot has been taken. */
export type DashboardOpening =
  | { kind: 'open'; figures: Figures | null; me: MeFrameFragment | null }
  | { kind: 'closed'; response: Response };

/** The figures, or the response that stands in their place. */
export async function openDashboard(
  context: Pick<APIContext, 'locals' | 'rewrite' | 'url'>,
): Promise<DashboardOpening> {
  const answer = await ask(context.locals.client, DashboardDocument, {});
  if (answer.kind !== 'data')
    return { kind: 'closed', response: await closed(context, answer.kind) };
  const { status, dashboard } = answer.data.SiteDashboard;
  if (status !== 'OPEN') return { kind: 'closed', response: await closed(context, status) };
  return { kind: 'open', figures: dashboard, me: answer.data.SiteMe };
}
