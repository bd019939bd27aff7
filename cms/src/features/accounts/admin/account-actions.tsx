'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { actorOf, type UserLike } from '#platform/access/actor.ts';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { adminTexts } from '#platform/i18n/admin-messages.ts';
import { TwoStep } from '#platform/admin-kit/two-step.tsx';
import { postJson } from '#platform/admin-kit/post-json.ts';

const texts = adminTexts.account;

/** On somebody else's account: a link for a new password, by mail or to hand over, and ending a membership. */
export function AccountActions() {
  const { id, data } = useDocumentInfo();
  const { options } = useTenantSelection();
  const { config } = useConfig();
  const { user } = useAuth();
  const router = useRouter();
  const [link, setLink] = useState<string | null>(null);
  const actor = actorOf(user);
  if (!id || !actor || actor.id === String(id)) return null;
  const base = `${config.routes.api}/users/${String(id)}`;
  const account = { id: String(id), ...data } as UserLike & { name?: string };
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  const everywhere = canEverywhere(actor, 'users.update');
  const places = options.filter(
    ({ value }) => (everywhere || mine.includes(value)) && actorOf(account)?.memberships.has(value),
  );

  const make = async () => {
    const answer = await postJson<{ link: string }>(`${base}/one-time-link`, {});
    if (answer.ok) setLink(answer.value.link);
    else toast.error(answer.message);
  };
  const mail = async () => {
    const answer = await postJson(`${base}/mail-link`, {});
    if (answer.ok) toast.success(texts.mailed);
    else toast.error(answer.message);
  };
  const end = async (tenant: string) => {
    const answer = await postJson(`${base}/end-membership`, { tenant });
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(texts.ended);
    router.push(`${config.routes.admin}/collections/users`);
  };

  return (
    <div className="dv-row dv-of-other">
      <Button size="small" buttonStyle="secondary" onClick={() => void mail()}>
        {texts.mailLink}
      </Button>
      <Button size="small" buttonStyle="secondary" onClick={() => void make()}>
        {texts.newLink}
      </Button>
      {places.map(({ label, value }) => {
        const place = typeof label === 'string' ? label : '';
        return (
          <TwoStep
            key={value}
            open={texts.end(place)}
            help={texts.endHelp(account.name ?? '', place)}
            confirm={texts.endConfirm}
            onConfirm={() => end(value)}
          />
        );
      })}
      <div role="status">
        {link && (
          <p className="dv-link-box">
            {adminTexts.invite.once} {link}
          </p>
        )}
      </div>
    </div>
  );
}
