'use client';

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { adminTexts } from '../texts/admin-texts.ts';
import { postJson } from './post-json.ts';

/** On an account: a new one-time link for somebody who cannot get in any more. */
export function NewLinkButton() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [link, setLink] = useState<string | null>(null);
  if (!id) return null;

  const make = async () => {
    const answer = await postJson<{ link: string }>(
      `${config.routes.api}/users/${String(id)}/one-time-link`,
      {},
    );
    if (answer.ok) setLink(answer.value.link);
    else toast.error(answer.message);
  };

  return (
    <div role="status">
      <Button size="small" buttonStyle="secondary" onClick={() => void make()}>
        {adminTexts.newLink}
      </Button>
      {link && (
        <p className="dv-link-box">
          {adminTexts.invite.once} {link}
        </p>
      )}
    </div>
  );
}
