'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { adminTexts } from '#platform/i18n/admin-messages.ts';
import { postJson } from '#platform/admin-kit/post-json.ts';

const texts = adminTexts.offerTable;

interface Props {
  collection: string;
  id: string;
  tenant: string;
  initiallyOn: boolean;
  title: string;
  mayChange: boolean;
}

/** The last cells of a row: how it stands, and the switch. Its name says what it will do, and to what. */
export function OfferSwitch({ collection, id, tenant, initiallyOn, title, mayChange }: Props) {
  const { config } = useConfig();
  const [on, setOn] = useState(initiallyOn);
  const [busy, setBusy] = useState(false);

  const turn = async () => {
    setBusy(true);
    const url = `${config.routes.api}/${collection}/${id}/offer`;
    const answer = await postJson(url, { tenant, on: !on });
    setBusy(false);
    if (!answer.ok) return void toast.error(answer.message);
    setOn(!on);
    toast.success(adminTexts.offer.saved(!on));
  };

  return (
    <>
      <td>{on ? texts.on : texts.off}</td>
      {mayChange && (
        <td>
          <Button
            size="small"
            margin={false}
            buttonStyle={on ? 'secondary' : 'primary'}
            disabled={busy}
            aria-label={texts.switchTo(!on, title)}
            onClick={() => void turn()}
          >
            {on ? adminTexts.offer.switchOff : adminTexts.offer.switchOn}
          </Button>
        </td>
      )}
    </>
  );
}
