'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button, useAuth, useConfig } from '@payloadcms/ui';
import { type SubmitEvent, useState } from 'react';
import { toActor } from '#platform/access/actor.ts';
import { isOneOf, isText } from '@digivaardig/contracts/guards';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { municipalityRoles, programmeRoles, roleLabels } from '@digivaardig/contracts/roles';
import { adminMessages } from '#platform/i18n/admin-messages.ts';
import { accountAdminMessages } from './admin-messages.ts';
import { OpenInvitations } from './open-invitations.tsx';
import { postJson } from '#platform/admin-kit/request-json.ts';

const messages = accountAdminMessages.invite;

/** Invites a colleague by mail, and lists the open invitations. */
export function InviteForm() {
  const { options } = useTenantSelection();
  const { config } = useConfig();
  const [answer, setAnswer] = useState<{ sentTo?: string; error?: string }>({});
  const [version, setVersion] = useState(0);
  const [busy, setBusy] = useState(false);
  const { user } = useAuth();
  const actor = toActor(user);
  if (!actor) return null;
  const isProgrammeWide = canEverywhere(actor, 'users.update');
  const ownMunicipalities = listMunicipalitiesWhere(actor, 'users.update');
  if (!isProgrammeWide && ownMunicipalities.length === 0) return null;
  const choices = options.filter(
    ({ value }) => isProgrammeWide || ownMunicipalities.includes(value),
  );

  const invite = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    const [role, tenant, email] = [values.get('role'), values.get('tenant'), values.get('email')];
    const isProgrammeRole = isOneOf(programmeRoles)(role);
    setBusy(true);
    const result = await postJson(`${config.routes.api}/users/invite`, {
      name: values.get('name'),
      email,
      ...(tenant ? { tenant } : {}),
      roles: isProgrammeRole || !tenant ? [] : [role],
      programmeRoles: isProgrammeRole ? [role] : [],
    });
    setBusy(false);
    setAnswer(result.ok ? { sentTo: isText(email) ? email : '' } : { error: result.message });
    if (!result.ok) return;
    setVersion(version + 1);
    form.reset();
  };

  return (
    <form className="dv-panel" onSubmit={(event) => void invite(event)}>
      <h2>{messages.heading}</h2>
      <p>{messages.help}</p>
      <div className="dv-row dv-invite">
        <label>
          {messages.name}
          <input name="name" required maxLength={120} autoComplete="off" />
        </label>
        <label>
          {messages.email}
          <input name="email" type="email" required maxLength={200} autoComplete="off" />
        </label>
        <label>
          {messages.role}
          <select name="role" required>
            {[...municipalityRoles, ...(isProgrammeWide ? programmeRoles : [])].map((role) => (
              <option key={role} value={role}>
                {roleLabels[role]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {messages.municipality}
          <select name="tenant">
            {choices.map(({ label, value }) => (
              <option key={value} value={value}>
                {typeof label === 'string' ? label : value}
              </option>
            ))}
            {isProgrammeWide && <option value="">{messages.noMunicipality}</option>}
          </select>
        </label>
        <Button type="submit" size="medium" disabled={busy}>
          {busy ? adminMessages.busy : messages.submit}
        </Button>
      </div>
      <div role="status">
        {answer.error && <p>{answer.error}</p>}
        {answer.sentTo && <p>{messages.sent(answer.sentTo)}</p>}
      </div>
      <OpenInvitations version={version} />
    </form>
  );
}
