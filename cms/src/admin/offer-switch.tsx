'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { adminTexts } from '../texts/admin-texts.ts';
import { postJson } from './post-json.ts';

interface Props {
  collection: string;
  id: string;
  tenant: string;
  on: boolean;
  title: string;
}

/** One row's switch. Its name says what it will do, and to what. */
export function OfferSwitch({ collection, id, tenant, on, title }: Props) {
  const { config } = useConfig();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  const turn = async () => {
    setBusy(true);
    const url = `${config.routes.api}/${collection}/${id}/offer`;
    const answer = await postJson(url, { tenant, on: !on });
    setBusy(false);
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(adminTexts.offer.saved(!on));
    router.refresh();
  };

  return (
    <Button
      size="small"
      margin={false}
      buttonStyle={on ? 'secondary' : 'primary'}
      disabled={busy}
      aria-label={adminTexts.offerTable.switchTo(!on, title)}
      onClick={() => void turn()}
    >
      {on ? adminTexts.offer.switchOff : adminTexts.offer.switchOn}
    </Button>
  );
}
