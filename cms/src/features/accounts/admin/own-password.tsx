'use client';

import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { accountAdminMessages } from './admin-messages.ts';

/** Links from the user's own account to the form for a new password, which is on the site. */
export function OwnPassword() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { config } = useConfig();
  if (!id || String(id) !== String(user?.id)) return null;
  return (
    <div className="field-type">
      <Button
        el="anchor"
        size="small"
        margin={false}
        buttonStyle="secondary"
        url={`${config.routes.admin}/wachtwoord`}
      >
        {accountAdminMessages.account.ownPassword}
      </Button>
    </div>
  );
}
