'use client';

import { hasShape, isText } from '@digivaardig/contracts/guards';
import { DefaultCell, Link, useConfig } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';

const isItem = hasShape({ relationTo: isText, value: isText });

/** The title of an article in a list, which opens the article instead of the row about it. */
export function ArticleCell(props: DefaultCellComponentProps) {
  const { config } = useConfig();
  const item: unknown = props.cellData;
  const title = <DefaultCell {...props} link={false} />;
  if (!isItem(item)) return title;
  return (
    <Link href={`${config.routes.admin}/collections/${item.relationTo}/${item.value}`}>
      {title}
    </Link>
  );
}
