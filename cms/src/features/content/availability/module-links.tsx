'use client';

import { hasShape, isText } from '@digivaardig/contracts/guards';
import { Link, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { postJson } from '#platform/admin-kit/request-json.ts';
import { moduleAvailabilityMessages as messages } from './module-availability-messages.ts';
import type { AvailableModule } from './availability-screen.ts';

interface Props {
  module: AvailableModule;
  tenant: string;
  canEdit: boolean;
}

/** From a module to the site, to the municipality's version, or to the library. */
export function ModuleLinks({ module, tenant, canEdit }: Props) {
  const { config } = useConfig();
  const router = useRouter();
  const { admin, api } = config.routes;
  const { id, ownId, preview, title, waiting } = module;

  const adapt = async () => {
    const url = `${api}/library-modules/${id}/own-version`;
    const answer = await postJson(url, { tenant }, hasShape({ id: isText }));
    if (!answer.ok) return void toast.error(answer.message);
    router.push(`${admin}/collections/modules/${answer.value.id}`);
  };

  return (
    <div className="dv-module__links">
      {preview && (
        <a href={preview} target="_blank" rel="noreferrer" aria-label={messages.viewLabel(title)}>
          {messages.view}
        </a>
      )}
      {ownId && (
        <Link
          href={`${admin}/collections/modules/${ownId}`}
          aria-label={waiting ? messages.chooseLabel(title) : messages.editLabel(title)}
        >
          {waiting ? messages.choose : messages.edit}
        </Link>
      )}
      {!ownId && (
        <Link
          href={`${admin}/collections/library-modules/${id}`}
          aria-label={messages.lookLabel(title)}
        >
          {messages.look}
        </Link>
      )}
      {!ownId && canEdit && (
        <button type="button" aria-label={messages.adaptLabel(title)} onClick={() => void adapt()}>
          {messages.adapt}
        </button>
      )}
    </div>
  );
}
