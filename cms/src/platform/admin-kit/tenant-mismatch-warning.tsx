'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { adminMessages } from '../i18n/admin-messages.ts';

const messages = adminMessages.tenantWatch;
const pollIntervalMs = 2000;
const cookieName = 'payload-tenant';

const readCookie = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);

/**
 * Warns when another tab of this browser chose another municipality: both share one choice, so that
 * lists and screens here would speak of the other one. What this tab saves still goes where its
 * document belongs.
 */
export function TenantMismatchWarning() {
  const { options, selectedTenantID, setTenant } = useTenantSelection();
  const [elsewhere, setElsewhere] = useState<string | undefined>();
  const selectedHere = selectedTenantID ? String(selectedTenantID) : undefined;

  useEffect(() => {
    const compareTenants = () => {
      const selectedElsewhere = readCookie();
      setElsewhere(
        selectedHere && selectedElsewhere && selectedElsewhere !== selectedHere
          ? selectedElsewhere
          : undefined,
      );
    };
    const timer = setInterval(compareTenants, pollIntervalMs);
    window.addEventListener('focus', compareTenants);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', compareTenants);
    };
  }, [selectedHere]);

  const getName = (id: string | undefined): string => {
    const label = options.find(({ value }) => value === id)?.label;
    return typeof label === 'string' ? label : messages.another;
  };
  return (
    <div role="alert">
      {selectedHere && elsewhere && (
        <div className="dv-banner">
          <p>{messages.warning(getName(elsewhere), getName(selectedHere))}</p>
          <div className="dv-row">
            <Button
              size="small"
              margin={false}
              onClick={() => setTenant({ id: selectedHere, refresh: true })}
            >
              {messages.stay(getName(selectedHere))}
            </Button>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              onClick={() => window.location.reload()}
            >
              {messages.go(getName(elsewhere))}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
