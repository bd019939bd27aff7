'use client';

import {
  hasShape,
  isBoolean,
  isListOf,
  isNullOr,
  isNumber,
  isText,
} from '@digivaardig/contracts/guards';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { LibraryUse } from '../library/library-usage.ts';
import { adminMessages } from '#platform/i18n/admin-messages.ts';
import { isTextState } from '../reading/text-state.ts';
import { contentAdminMessages } from './admin-messages.ts';
import { getJson } from '#platform/admin-kit/request-json.ts';

const messages = contentAdminMessages.usage;

interface Usage {
  municipalities: number;
  published: boolean;
  uses: LibraryUse[];
}

const isUsage = hasShape<Usage>({
  municipalities: isNumber,
  published: isBoolean,
  uses: isListOf(
    hasShape<LibraryUse>({
      municipality: isText,
      isShown: isBoolean,
      version: isNullOr(hasShape({ text: isTextState, fields: isListOf(isText) })),
    }),
  ),
});

function toSentence({ municipality, isShown, version }: LibraryUse, isPublished: boolean): string {
  if (!version) return messages.shown(municipality);
  const fields = version.fields.length > 0 ? version.fields.join(', ') : messages.noFields;
  return messages.version(municipality, fields, version.text, isShown || !isPublished);
}

/**
 * Lists which municipalities use this document and how they changed it; a sentence for people who may
 * not see that.
 */
export function LibraryUsage() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const [usage, setUsage] = useState<Usage | string | null>(null);
  const url = `${config.routes.api}/${collectionSlug ?? ''}/${String(id ?? '')}/usage`;

  useEffect(() => {
    let current = true;
    void getJson(url, isUsage).then((answer) => {
      if (current) setUsage(answer.ok ? answer.value : answer.message);
    });
    return () => {
      current = false;
    };
  }, [url, lastUpdateTime]);

  if (usage === null) return <p role="status">{adminMessages.busy}</p>;
  if (typeof usage === 'string') return <p role="alert">{usage}</p>;
  const shownCount = usage.uses.filter((use) => use.isShown).length;
  return (
    <>
      <p>
        {usage.published ? messages.total(shownCount, usage.municipalities) : messages.notPublished}
      </p>
      {usage.uses.length > 0 && (
        <details open={usage.uses.length <= 12}>
          <summary>{messages.list}</summary>
          <ul>
            {usage.uses.map((use) => (
              <li key={use.municipality}>{toSentence(use, usage.published)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
