import type { APIRoute } from 'astro';
import { showErrorPage } from '../../access/error-page.ts';
import { loadDashboard } from '../../access/load-dashboard.ts';
import { figuresToCsv } from '../../charts/figures-csv.ts';
import { formatAttachmentHeader } from '@digivaardig/contracts/attachment-header';
import { toDay } from '@digivaardig/contracts/time';
import { dashboardMessages } from '../../messages/dashboard.ts';

/** The figures of the dashboard as CSV. */
export const GET: APIRoute = async (context) => {
  const result = await loadDashboard(context);
  if (result.kind === 'response') return result.response;
  if (result.figures === null) return showErrorPage(context, 'NOT_FOUND');
  const day = toDay(new Date(result.figures.takenAt));
  return new Response(figuresToCsv(result.figures), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': formatAttachmentHeader(dashboardMessages.csv.filename(day)),
    },
  });
};
