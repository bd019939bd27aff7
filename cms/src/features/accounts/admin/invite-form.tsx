'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button, useAuth, useConfig } from '@payloadcms/ui';
import { type SubmitEvent, useState } from 'react';
import { actorOf } from '#platform/access/actor.ts';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { municipalityRoles, programmeRoles, roleLabels } from '@digivaardig/contracts/roles';
import { adminTexts } from '#platform/i18n/admin-messages.ts';
import { OpenInvitations } from './open-invitations.tsx';
import { postJson } from '#platform/admin-kit/post-json.ts';

const texts = adminTexts.invite;

/** Invites a colleague by mail, and lists who has not answered yet. */
export function InviteForm() {
  const { options } = useTenantSelection();
  const { config } = useConfig();
  const [answer, setAnswer] = useState<{ sentTo?: string; error?: string }>({});
  const [version, setVersion] = useState(0);
  const [busy, setBusy] = useState(false);
  const { user } = useAuth();
  const actor = actorOf(user);
  if (!actor) return null;
  const everywhere = canEverywhere(actor, 'users.update');
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  if (!everywhere && mine.length === 0) return null;
  const choices = options.filter(({ value }) => everywhere || mine.includes(value));

  const invite = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    const role = values.get('role') as string;
    const wider = (programmeRoles as readonly string[]).includes(role);
    const tenant = values.get('tenant');
    setBusy(true);
    const result = await postJson(`${config.routes.api}/users/invite`, {
      name: values.get('name'),
      email: values.get('email'),
      ...(tenant ? { tenant } : {}),
      roles: wider || !tenant ? [] : [role],
      programmeRoles: wider ? [role] : [],
    });
    setBusy(false);
    setAnswer(result.ok ? { sentTo: values.get('email') as string } : { error: result.message });
    if (!result.ok) return;
    setVersion(version + 1);
    form.reset();
  };

  return (
    <form className="dv-panel" onSubmit={(event) => void invite(event)}>
      <h2>{texts.heading}</h2>
      <p>{texts.help}</p>
      <div className="dv-row">
        <label>
          {texts.name}
          <input name="name" required maxLength={120} autoComplete="off" />
        </label>
        <label>
          {texts.email}
          <input name="email" type="email" required maxLength={200} autoComplete="off" />
        </label>
        <label>
          {texts.role}
          <select name="role" required>
            {[...municipalityRoles, ...(everywhere ? programmeRoles : [])].map((role) => (
              <option key={role} value={role}>
                {roleLabels[role]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.municipality}
          <select name="tenant">
            {choices.map(({ label, value }) => (
              <option key={value} value={value}>
                {typeof label === 'string' ? label : value}
              </option>
            ))}
            {everywhere && <option value="">{texts.noMunicipality}</option>}
          </select>
        </label>
        <Button type="submit" size="medium" disabled={busy}>
          {busy ? adminTexts.busy : texts.submit}
        </Button>
      </div>
      <div role="status">
        {answer.error && <p>{answer.error}</p>}
        {answer.sentTo && <p>{texts.sent(answer.sentTo)}</p>}
      </div>
      <OpenInvitations version={version} />
    </form>
  );
}
