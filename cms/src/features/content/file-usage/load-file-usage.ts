import { getJson } from '#platform/admin-kit/request-json.ts';
import { type FileUsage, isUsageById } from './file-usage.ts';

type Result = FileUsage | string;
type Batch = Promise<Record<string, FileUsage> | string>;

/** The files of a list that are asked about in the same moment. */
const waiting = new Map<string, { ids: Set<string>; batch: Batch }>();

async function fetchUsage(url: string, ids: Iterable<string>): Batch {
  const answer = await getJson(`${url}?ids=${[...ids].join(',')}`, isUsageById);
  return answer.ok ? answer.value : answer.message;
}

/** Joins the request for all files of a list; each row asks for its own. */
function joinBatch(url: string, id: string): Batch {
  const present = waiting.get(url);
  if (present) {
    present.ids.add(id);
    return present.batch;
  }
  const ids = new Set([id]);
  const batch = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
    waiting.delete(url);
    return fetchUsage(url, ids);
  });
  waiting.set(url, { ids, batch });
  return batch;
}

/** Loads where a file stands; a sentence when that does not work. */
export async function loadFileUsage(url: string, id: string): Promise<Result> {
  const usage = await joinBatch(url, id);
  return typeof usage === 'string' ? usage : (usage[id] ?? { uses: [], hidden: 0 });
}
