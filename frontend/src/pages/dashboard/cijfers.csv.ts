import type { APIRoute } from 'astro';
import { closed } from '../../access/error-page.ts';
import { openDashboard } from '../../access/load-dashboard.ts';
import { figuresCsv } from '../../charts/figures-csv.ts';
import { attachmentHeader } from '../../files/attachment-header.ts';
import { dashboardTexts } from '../../messages/dashboard.ts';

/** The figures of the dashboard as a table to work with. */
export const GET: APIRoute = async (context) => {
  const opening = await openDashboard(context);
  if (opening.kind === 'closed') return opening.response;
  if (opening.figures === null) return closed(context, 'NOT_FOUND');
  const day = opening.figures.takenAt.slice(0, 10);
  return new Response(figuresCsv(opening.figures), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachmentHeader(dashboardTexts.csv.filename(day)),
    },
  });
};
