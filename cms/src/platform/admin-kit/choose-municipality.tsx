'use client';

import { compareNames } from '@digivaardig/contracts/compare-names';
import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { adminMessages } from '../i18n/admin-messages.ts';

const messages = adminMessages.chooseMunicipality;

/** More than these are easier to find in a list that can be typed in. */
const maxButtons = 24;

/**
 * In the place of what depends on a municipality: the choice of one, as the menu has it.
 *
 * @param heading of the screen, when the choice is all that it shows
 */
export function ChooseMunicipality({ heading }: { heading?: string }) {
  const { options, setTenant } = useTenantSelection();
  const [chosen, setChosen] = useState('');
  const municipalities = options
    .map(({ value, label }) => ({
      id: value,
      name: typeof label === 'string' ? label : '',
    }))
    .sort((a, b) => compareNames(a.name, b.name));
  return (
    <section className="dv-panel">
      {heading && <h1>{heading}</h1>}
      <p>{messages.help}</p>
      {heading && municipalities.length <= maxButtons ? (
        <ul className="dv-actions dv-choices">
          {municipalities.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="dv-action"
                onClick={() => setTenant({ id, refresh: true })}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <div className="dv-row">
          <label>
            {messages.label}
            <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{messages.none}</option>
              {municipalities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button
            size="medium"
            margin={false}
            disabled={chosen === ''}
            onClick={() => setTenant({ id: chosen, refresh: true })}
          >
            {messages.choose}
          </Button>
        </div>
      )}
    </section>
  );
}
