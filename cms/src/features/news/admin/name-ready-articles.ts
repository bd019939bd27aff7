import type { SanitizedConfig } from 'payload';
import { newsAdminMessages } from './admin-messages.ts';

const statusCell = '/features/news/admin/article-status-cell.tsx#ArticleStatusCell';

/**
 * Calls a published article "ready" in lists and filters: Payload's own word says that it is on the
 * site. The list of a municipality names what is. After the build, since Payload adds its words to
 * those of a field.
 */
export function nameReadyArticles(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, fields } of config.collections) {
    if (slug !== 'news' && slug !== 'library-news') continue;
    for (const field of fields) {
      if (!('name' in field) || field.name !== '_status' || field.type !== 'select') continue;
      field.options = [
        { value: 'draft', label: newsAdminMessages.status.draft },
        { value: 'published', label: newsAdminMessages.status.ready },
      ];
      if (slug !== 'news') continue;
      field.admin = {
        ...field.admin,
        components: { ...field.admin?.components, Cell: statusCell },
      };
    }
  }
  return config;
}
