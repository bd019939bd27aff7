'use client';

import { hasShape, isText } from '@digivaardig/contracts/guards';
import { Link, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { postJson } from '#platform/admin-kit/request-json.ts';
import { availabilityMessages as messages } from './availability-messages.ts';
import type { AvailableItem } from './availability-screen.ts';
import type { ItemContext } from './item-context.ts';

interface Props extends Pick<ItemContext, 'tenant' | 'canEdit'> {
  item: AvailableItem;
}

/** From an item to the site, to the municipality's version, or to the library. */
export function ItemLinks({ item, tenant, canEdit }: Props) {
  const { config } = useConfig();
  const router = useRouter();
  const { admin, api } = config.routes;
  const { id, collection, ownId, preview, title, waiting } = item;
  const kind = collection.replace('library-', '');

  const adapt = async () => {
    const url = `${api}/library-${kind}/${id}/own-version`;
    const answer = await postJson(url, { tenant }, hasShape({ id: isText }));
    if (!answer.ok) return void toast.error(answer.message);
    router.push(`${admin}/collections/${kind}/${answer.value.id}`);
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
          href={`${admin}/collections/${kind}/${ownId}`}
          aria-label={waiting ? messages.chooseLabel(title) : messages.editLabel(title)}
        >
          {waiting ? messages.choose : messages.edit}
        </Link>
      )}
      {!ownId && (
        <Link
          href={`${admin}/collections/library-${kind}/${id}`}
          aria-label={messages.lookLabel(title)}
        >
          {messages.look}
        </Link>
      )}
      {!ownId && canEdit[kind] && (
        <button type="button" aria-label={messages.adaptLabel(title)} onClick={() => void adapt()}>
          {messages.adapt}
        </button>
      )}
    </div>
  );
}
