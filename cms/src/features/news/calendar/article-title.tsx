'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { NewsItem } from '../publishing/read-news-planning.ts';

interface Props {
  title: string;
  item: NewsItem;
  /** The municipality's own document or version; null when it has none. */
  ownId: string | null;
  /** Whether there is no document any more. */
  isGone?: boolean;
}

/**
 * The title of an article, which opens it: the form of the municipality's own text, or else the
 * text of the library, to read.
 */
export function ArticleTitle({ title, item, ownId, isGone = false }: Props) {
  const { config } = useConfig();
  if (isGone) return <>{title}</>;
  const path = ownId ? `news/${ownId}` : `${item.relationTo}/${item.value}`;
  return (
    // The title as a whole is dragged, not the address of the link.
    <Link href={`${config.routes.admin}/collections/${path}`} draggable={false}>
      {title}
    </Link>
  );
}
