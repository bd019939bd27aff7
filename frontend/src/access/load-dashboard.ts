import type { APIContext } from 'astro';
import { toFigures, type Figures } from '../charts/figures.ts';
import { DashboardDocument, type MeFrameFragment } from '../graphql/generated/graphql.ts';
import { queryCms } from '../graphql/query-cms.ts';
import { showErrorPage } from './error-page.ts';

export type DashboardResult =
  /** `figures` is null before the first snapshot was taken. */
  | { kind: 'open'; figures: Figures | null; me: MeFrameFragment | null }
  | { kind: 'response'; response: Response };

/** Loads the figures that compare municipalities, or returns the response to send instead. */
export async function loadDashboard(
  context: Pick<APIContext, 'locals' | 'rewrite' | 'url'>,
): Promise<DashboardResult> {
  const result = await queryCms(context.locals.caller, DashboardDocument, {});
  if (result.kind !== 'data') {
    return { kind: 'response', response: await showErrorPage(context, result.kind) };
  }
  const { status, dashboard } = result.data.SiteDashboard;
  if (status !== 'OPEN') {
    return { kind: 'response', response: await showErrorPage(context, status) };
  }
  const figures = dashboard === null ? null : toFigures(dashboard);
  return { kind: 'open', figures, me: result.data.SiteMe };
}
