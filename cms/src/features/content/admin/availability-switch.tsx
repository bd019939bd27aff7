'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { contentAdminMessages } from './admin-messages.ts';
import { postJson } from '#platform/admin-kit/request-json.ts';

const messages = contentAdminMessages.offerTable;

interface Props {
  collection: string;
  id: string;
  tenant: string;
  initiallyOn: boolean;
  title: string;
  canChange: boolean;
}

/**
 * The last cells of a row: how it stands, and the switch. Its name says what it will do, and to
 * what.
 */
export function AvailabilitySwitch({
  collection,
  id,
  tenant,
  initiallyOn,
  title,
  canChange,
}: Props) {
  const { config } = useConfig();
  const [on, setOn] = useState(initiallyOn);
  const [busy, setBusy] = useState(false);

  const toggle = async () => {
    setBusy(true);
    const url = `${config.routes.api}/${collection}/${id}/availability`;
    const answer = await postJson(url, { tenant, on: !on });
    setBusy(false);
    if (!answer.ok) return void toast.error(answer.message);
    setOn(!on);
    toast.success(contentAdminMessages.offer.saved(!on));
  };

  return (
    <>
      <td>{on ? messages.on : messages.off}</td>
      {canChange && (
        <td>
          <Button
            size="small"
            margin={false}
            buttonStyle={on ? 'secondary' : 'primary'}
            disabled={busy}
            aria-label={messages.switchTo(!on, title)}
            onClick={() => void toggle()}
          >
            {on ? contentAdminMessages.offer.switchOff : contentAdminMessages.offer.switchOn}
          </Button>
        </td>
      )}
    </>
  );
}
