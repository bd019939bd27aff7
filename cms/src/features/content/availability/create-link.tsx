'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { ReactNode } from 'react';

interface Props {
  collection: string;
  children: ReactNode;
}

/** To the form of a new document. */
export function CreateLink({ collection, children }: Props) {
  const { config } = useConfig();
  return (
    <Link className="dv-action" href={`${config.routes.admin}/collections/${collection}/create`}>
      {children}
    </Link>
  );
}
