'use client';

import { hasShape, isListOf, isText } from '@digivaardig/contracts/guards';
import { useConfig, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { getJson } from '#platform/admin-kit/request-json.ts';
import { listPrerequisiteIds } from '../model/prerequisites.ts';
import { contentAdminMessages } from './admin-messages.ts';

const hasMissing = hasShape({ missing: isListOf(isText) });

/** Tells an editor which modules of “Eerst doen” readers do not see, since they are not published. */
export function PrerequisiteNotice() {
  const { config } = useConfig();
  const ids = useFormFields(([fields]) =>
    listPrerequisiteIds(fields['prerequisites']?.value).join(','),
  );
  const [missing, setMissing] = useState<string[]>([]);
  const url = `${config.routes.api}/missing-prerequisites?ids=${ids}`;

  useEffect(() => {
    let current = true;
    const show = (titles: string[]) => {
      if (current) setMissing(titles);
    };
    if (ids === '') show([]);
    else {
      void getJson(url, hasMissing).then((answer) => show(answer.ok ? answer.value.missing : []));
    }
    return () => {
      current = false;
    };
  }, [ids, url]);

  return (
    <div role="status">
      {missing.length > 0 && (
        <p className="dv-panel dv-panel--warning">
          {contentAdminMessages.missingPrerequisites(missing)}
        </p>
      )}
    </div>
  );
}
