'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { adminTexts } from '../i18n/admin-messages.ts';

const texts = adminTexts.tenantWatch;
const rhythm = 2000;
const cookieName = 'payload-tenant';

const readCookie = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);

/**
 * Warns when another tab of this browser chose another municipality: both share one choice, so that lists and screens here would
 * speak of the other one. What this tab saves still goes where its document belongs.
 */
export function TenantWatch() {
  const { options, selectedTenantID, setTenant } = useTenantSelection();
  const [elsewhere, setElsewhere] = useState<string | undefined>();
  const here = selectedTenantID ? String(selectedTenantID) : undefined;

  useEffect(() => {
    const look = () => {
      const chosen = readCookie();
      setElsewhere(here && chosen && chosen !== here ? chosen : undefined);
    };
    const timer = setInterval(look, rhythm);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [here]);

  const nameOf = (id: string | undefined): string => {
    const label = options.find(({ value }) => value === id)?.label;
    return typeof label === 'string' ? label : texts.another;
  };
  return (
    <div role="alert">
      {here && elsewhere && (
        <div className="dv-banner">
          <p>{texts.warning(nameOf(elsewhere), nameOf(here))}</p>
          <div className="dv-row">
            <Button
              size="small"
              margin={false}
              onClick={() => setTenant({ id: here, refresh: true })}
            >
              {texts.stay(nameOf(here))}
            </Button>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              onClick={() => window.location.reload()}
            >
              {texts.go(nameOf(elsewhere))}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
