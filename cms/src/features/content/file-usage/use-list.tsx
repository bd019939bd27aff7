'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { adminMessages } from '#platform/i18n/admin-messages.ts';
import type { FileUsage } from './file-usage.ts';
import { fileUsageMessages as messages } from './file-usage-messages.ts';
import { loadFileUsage } from './load-file-usage.ts';

interface Props {
  collection: string;
  file: string;
  /** How many documents to name; all without. */
  max?: number;
  /** What to say of a file that stands nowhere. */
  none: string;
  /** What makes the answer old. */
  version?: unknown;
}

/** The documents that show a file, as links; loading, error and empty states as sentences. */
export function UseList({ collection, file, max, none, version }: Props) {
  const { config } = useConfig();
  const [usage, setUsage] = useState<FileUsage | string | null>(null);
  const url = `${config.routes.api}/${collection}/usage`;

  useEffect(() => {
    let current = true;
    void loadFileUsage(url, file).then((result) => {
      if (current) setUsage(result);
    });
    return () => {
      current = false;
    };
  }, [url, file, version]);

  if (usage === null) return <p role="status">{adminMessages.busy}</p>;
  if (typeof usage === 'string') return <p role="alert">{usage}</p>;
  const { uses, hidden } = usage;
  if (uses.length === 0) return <p>{hidden > 0 ? messages.hiddenOnly(hidden) : none}</p>;
  const shown = max === undefined ? uses : uses.slice(0, max);
  const rest = uses.length - shown.length;
  return (
    <>
      <ul className="dv-uses">
        {shown.map(({ collection: slug, id, kind, title, state }) => (
          <li key={`${slug}-${id}`}>
            <Link
              href={`${config.routes.admin}${state === 'inBin' ? '/prullenbak' : `/collections/${slug}/${id}`}`}
              prefetch={false}
            >
              {title}
            </Link>{' '}
            ({messages.use(kind, state)})
          </li>
        ))}
        {rest > 0 && <li>{messages.more(rest)}</li>}
      </ul>
      {hidden > 0 && <p>{messages.hidden(hidden)}</p>}
    </>
  );
}
