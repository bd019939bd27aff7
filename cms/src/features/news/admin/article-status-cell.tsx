import { isText } from '@digivaardig/contracts/guards';
import type { DefaultServerCellComponentProps } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { isArticleOnSite } from '../publishing/is-article-on-site.ts';
import { newsAdminMessages } from './admin-messages.ts';

const messages = newsAdminMessages.status;

/**
 * The status of an article in the list of a municipality: whether it is on the site, which Payload
 * calls the same as ready. The list's own access decides which rows there are.
 */
export async function ArticleStatusCell({
  cellData,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const { id, basedOn, tenant } = rowData as Record<string, unknown>;
  const item = toId(basedOn) ?? toId(id);
  const owner = toId(tenant);
  if (cellData === 'draft') return messages.draft;
  if (cellData === 'changed') return messages.changed;
  const isOnSite =
    isText(item) && isText(owner) && (await isArticleOnSite(payload, { item, tenant: owner }));
  return isOnSite ? messages.onSite : messages.ready;
}
