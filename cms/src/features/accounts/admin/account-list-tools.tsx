'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Link, toast, useAuth, useConfig, useSelection } from '@payloadcms/ui';
import { useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { toActor } from '#platform/access/actor.ts';
import { ConfirmButton } from '#platform/admin-kit/confirm-button.tsx';
import { postJson } from '#platform/admin-kit/request-json.ts';
import { accountAdminMessages } from './admin-messages.ts';

const messages = accountAdminMessages.list;

const neverSignedIn = 'where[or][0][and][0][hasSignedIn][not_equals]=true';

/** Above the list of accounts: a filter, and what can be done with all selected accounts. */
export function AccountListTools() {
  const { config } = useConfig();
  const { user } = useAuth();
  const { options, selectedTenantID } = useTenantSelection();
  const ids = useSelection().getSelectedIds();
  const router = useRouter();
  const isFiltered = useSearchParams().has('where[or][0][and][0][hasSignedIn][not_equals]');
  const [progress, setProgress] = useState('');
  const actor = toActor(user);
  if (!actor) return null;
  const list = `${config.routes.admin}/collections/users`;
  const own = listMunicipalitiesWhere(actor, 'users.update');
  const isProgrammeWide = canEverywhere(actor, 'users.update');
  const municipalities = options.filter(({ value }) =>
    isProgrammeWide ? value === selectedTenantID : own.includes(value),
  );

  /** Does the same for each selected account, and says of which accounts it was refused. */
  const forEachSelected = async (path: string, data: object, done: (times: number) => string) => {
    const refusals = new Set<string>();
    let successes = 0;
    for (const [index, id] of ids.entries()) {
      setProgress(messages.progress(index + 1, ids.length));
      const answer = await postJson(`${config.routes.api}/users/${String(id)}/${path}`, data);
      if (answer.ok) successes += 1;
      else refusals.add(answer.message);
    }
    setProgress('');
    if (successes > 0) toast.success(done(successes));
    if (refusals.size > 0)
      toast.error(messages.failed(ids.length - successes, [...refusals].join(' ')));
    router.refresh();
  };

  return (
    <section className="dv-row dv-list-tools" aria-label={messages.label}>
      <nav className="dv-row" aria-label={messages.filters}>
        <Link href={list} aria-current={isFiltered ? undefined : 'true'}>
          {messages.all}
        </Link>
        <Link href={`${list}?${neverSignedIn}`} aria-current={isFiltered ? 'true' : undefined}>
          {messages.neverSignedIn}
        </Link>
      </nav>
      {ids.length > 0 && (
        <div className="dv-row">
          <ConfirmButton
            open={messages.mailLink(ids.length)}
            help={messages.mailLinkHelp}
            confirm={messages.mailLinkConfirm}
            onConfirm={() => forEachSelected('mail-link', {}, messages.mailed)}
          />
          {municipalities.map(({ label, value }) => {
            const name = typeof label === 'string' ? label : '';
            return (
              <ConfirmButton
                key={value}
                open={messages.end(ids.length, name)}
                help={messages.endHelp(name)}
                confirm={accountAdminMessages.account.endConfirm}
                onConfirm={() =>
                  forEachSelected('end-membership', { tenant: value }, messages.ended)
                }
              />
            );
          })}
        </div>
      )}
      <p role="status">{progress}</p>
    </section>
  );
}
