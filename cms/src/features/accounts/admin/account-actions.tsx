'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toActor, type UserLike } from '#platform/access/actor.ts';
import { hasShape, isText } from '@digivaardig/contracts/guards';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { accountAdminMessages } from './admin-messages.ts';
import { ConfirmButton } from '#platform/admin-kit/confirm-button.tsx';
import { postJson } from '#platform/admin-kit/request-json.ts';

const messages = accountAdminMessages.account;

/**
 * Actions on another person's account: create a link for a new password, by mail or to hand over,
 * and end a membership.
 */
export function AccountActions() {
  const { id, data } = useDocumentInfo();
  const { options } = useTenantSelection();
  const { config } = useConfig();
  const { user } = useAuth();
  const router = useRouter();
  const [link, setLink] = useState<string | null>(null);
  const actor = toActor(user);
  if (!id || !actor || actor.id === String(id)) return null;
  const base = `${config.routes.api}/users/${String(id)}`;
  const account = { id: String(id), ...data } as UserLike & { name?: string };
  const ownMunicipalities = listMunicipalitiesWhere(actor, 'users.update');
  const isProgrammeWide = canEverywhere(actor, 'users.update');
  const municipalities = options.filter(
    ({ value }) =>
      (isProgrammeWide || ownMunicipalities.includes(value)) &&
      toActor(account)?.memberships.has(value),
  );

  const createLink = async () => {
    const answer = await postJson(`${base}/one-time-link`, {}, hasShape({ link: isText }));
    if (answer.ok) setLink(answer.value.link);
    else toast.error(answer.message);
  };
  const mailLink = async () => {
    const answer = await postJson(`${base}/mail-link`, {});
    if (answer.ok) toast.success(messages.mailed);
    else toast.error(answer.message);
  };
  const endMembership = async (tenant: string) => {
    const answer = await postJson(`${base}/end-membership`, { tenant });
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(messages.ended);
    router.push(`${config.routes.admin}/collections/users`);
  };

  return (
    <div className="dv-row dv-of-other">
      <Button size="medium" buttonStyle="secondary" onClick={() => void mailLink()}>
        {messages.mailLink}
      </Button>
      <Button size="medium" buttonStyle="secondary" onClick={() => void createLink()}>
        {messages.newLink}
      </Button>
      {municipalities.map(({ label, value }) => {
        const municipality = typeof label === 'string' ? label : '';
        return (
          <ConfirmButton
            key={value}
            open={messages.end(municipality)}
            help={messages.endHelp(account.name ?? '', municipality)}
            confirm={messages.endConfirm}
            onConfirm={() => endMembership(value)}
          />
        );
      })}
      <div role="status">
        {link && (
          <p className="dv-link-box">
            {accountAdminMessages.invite.once} {link}
          </p>
        )}
      </div>
    </div>
  );
}
