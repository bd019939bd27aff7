import { sitePaths } from '@digivaardig/contracts/site-paths';
import { callCms, type Caller } from '../cms-client/call-cms.ts';

export type FeedbackResult =
  'vote' | 'remark' | 'incomplete' | 'rejected' | 'rateLimited' | 'unreachable';

/** The names and values of the form's fields. */
export const feedbackFields = { lesson: 'les', answer: 'antwoord', remark: 'opmerking' } as const;
export const answers = { yes: 'ja', no: 'nee' } as const;
export const maxRemark = 500;

/** What the form says: an answer to the question, or a remark. */
function parseFeedback(form: Record<string, string>): Record<string, string> | null {
  const answer = form[feedbackFields.answer];
  if (answer === answers.yes) return { useful: 'yes' };
  if (answer === answers.no) return { useful: 'no' };
  const remark = form[feedbackFields.remark]?.trim() ?? '';
  return remark.length >= 3 && remark.length <= maxRemark ? { remark } : null;
}

/** Sends what a reader says of a lesson to the cms, which keeps no name with it. */
export async function sendFeedback(
  { cmsUrl, headers }: Caller,
  token: string | undefined,
  lesson: { municipality: string; slug: string },
  form: Record<string, string>,
): Promise<FeedbackResult> {
  const feedback = parseFeedback(form);
  if (feedback === null) return 'incomplete';
  const url = sitePaths.cms.lessonFeedback(cmsUrl, lesson.municipality);
  const reply = await callCms(url, { module: lesson.slug, ...feedback }, { token, headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return 'unreachable';
  if (reply.status === 429) return 'rateLimited';
  if (reply.status !== 200) return 'rejected';
  return 'useful' in feedback ? 'vote' : 'remark';
}
