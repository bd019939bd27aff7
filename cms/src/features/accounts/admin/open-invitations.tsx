'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { hasShape, isListOf, isText } from '@digivaardig/contracts/guards';
import { useCallback, useEffect, useState } from 'react';
import { accountAdminMessages } from './admin-messages.ts';
import { getJson, postJson } from '#platform/admin-kit/request-json.ts';

const messages = accountAdminMessages.invite;

interface Invitation {
  id: string;
  name: string;
  email: string;
}

const hasInvitations = hasShape({
  invitations: isListOf(hasShape<Invitation>({ id: isText, name: isText, email: isText })),
});
const isLinkAnswer = hasShape({ link: isText });

/**
 * Lists the open invitations. Each can be withdrawn, or gets a link to hand over to a person whom
 * mail does not reach.
 */
export function OpenInvitations({ version }: { version: number }) {
  const { config } = useConfig();
  const [invitations, setInvitations] = useState<Invitation[]>([]);
  const [link, setLink] = useState<string | null>(null);
  const base = `${config.routes.api}/users/invitations`;

  const load = useCallback(async () => {
    const answer = await getJson(base, hasInvitations);
    if (answer.ok) setInvitations(answer.value.invitations);
  }, [base]);

  useEffect(() => {
    void load();
  }, [load, version]);

  if (invitations.length === 0) return null;

  const createLink = async (id: string) => {
    const answer = await postJson(`${base}/${id}/link`, {}, isLinkAnswer);
    if (answer.ok) setLink(answer.value.link);
    else toast.error(answer.message);
  };
  const withdraw = async (id: string) => {
    const answer = await postJson(`${base}/${id}/withdraw`, {});
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(messages.withdrawn);
    await load();
  };

  return (
    <section aria-labelledby="dv-open-invitations">
      <h3 id="dv-open-invitations">{messages.open}</h3>
      <ul>
        {invitations.map(({ id, name, email }) => (
          <li key={id} className="dv-row">
            <span>
              {name} ({email})
            </span>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              aria-label={messages.makeLink(name)}
              onClick={() => void createLink(id)}
            >
              {messages.makeLinkShort}
            </Button>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              aria-label={messages.withdraw(name)}
              onClick={() => void withdraw(id)}
            >
              {messages.withdrawShort}
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {link && (
          <>
            <p>{messages.once}</p>
            <p className="dv-link-box">{link}</p>
          </>
        )}
      </div>
    </section>
  );
}
