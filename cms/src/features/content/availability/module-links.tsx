'use client';

import { Link, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { postJson } from '#platform/admin-kit/post-json.ts';
import { moduleOfferTexts as texts } from './module-offer-messages.ts';
import type { OfferedModule } from './offer-screen.ts';

interface Props {
  module: OfferedModule;
  tenant: string;
  mayEdit: boolean;
}

/** From a module to the site, to the municipality's version, or to the library. */
export function ModuleLinks({ module, tenant, mayEdit }: Props) {
  const { config } = useConfig();
  const router = useRouter();
  const { admin, api } = config.routes;
  const { id, ownId, preview, title, waiting } = module;

  const adapt = async () => {
    const url = `${api}/library-modules/${id}/own-version`;
    const answer = await postJson<{ id: string }>(url, { tenant });
    if (!answer.ok) return void toast.error(answer.message);
    router.push(`${admin}/collections/modules/${answer.value.id}`);
  };

  return (
    <div className="dv-module__links">
      {preview && (
        <a href={preview} target="_blank" rel="noreferrer" aria-label={texts.viewOf(title)}>
          {texts.view}
        </a>
      )}
      {ownId && (
        <Link
          href={`${admin}/collections/modules/${ownId}`}
          aria-label={waiting ? texts.chooseOf(title) : texts.editOf(title)}
        >
          {waiting ? texts.choose : texts.edit}
        </Link>
      )}
      {!ownId && (
        <Link href={`${admin}/collections/library-modules/${id}`} aria-label={texts.lookOf(title)}>
          {texts.look}
        </Link>
      )}
      {!ownId && mayEdit && (
        <button type="button" aria-label={texts.adaptOf(title)} onClick={() => void adapt()}>
          {texts.adapt}
        </button>
      )}
    </div>
  );
}
