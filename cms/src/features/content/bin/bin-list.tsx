'use client';

import { Button, ConfirmationModal, Link, toast, useConfig, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';
import { postJson } from '#platform/admin-kit/request-json.ts';
import { formatHistoryMoment, HistoryMoment } from '../history/history-moment.tsx';
import { binMessages as messages } from './bin-messages.ts';
import { maxBinItems } from './max-bin-items.ts';
import type { BinItem } from './read-bin.ts';

function BinRow({
  item,
  canChange,
  onDone,
}: {
  item: BinItem;
  canChange: boolean;
  onDone: (sentence: string, path: string | null) => void;
}) {
  const { id, collection, kind, title, who, binnedAt, deleteAt } = item;
  const { config } = useConfig();
  const { openModal } = useModal();
  const [isBusy, setIsBusy] = useState(false);
  const modal = `delete-from-bin-${id}`;

  const post = async (action: 'restore' | 'delete', sentence: string, path: string | null) => {
    setIsBusy(true);
    const answer = await postJson(`${config.routes.api}/bin/${action}`, { id });
    setIsBusy(false);
    if (!answer.ok) return void toast.error(answer.message);
    onDone(sentence, path);
  };

  return (
    <li className="dv-bin__item">
      <h3>{title}</h3>
      <p>
        {kind}. {messages.binned(who)} <HistoryMoment at={binnedAt} />.{' '}
        {messages.until(formatHistoryMoment(deleteAt))}
      </p>
      {canChange && (
        <div className="dv-row">
          <Button
            size="medium"
            margin={false}
            disabled={isBusy}
            aria-label={messages.restoreLabel(title)}
            onClick={() =>
              void post('restore', messages.restored(title), `/collections/${collection}/${id}`)
            }
          >
            {messages.restore}
          </Button>
          <Button
            size="medium"
            margin={false}
            buttonStyle="secondary"
            disabled={isBusy}
            aria-label={messages.deleteNowLabel(title)}
            onClick={() => openModal(modal)}
          >
            {messages.deleteNow}
          </Button>
          <ConfirmationModal
            modalSlug={modal}
            heading={messages.confirmHeading(title)}
            body={<p>{messages.confirmHelp}</p>}
            confirmLabel={messages.confirm}
            cancelLabel={messages.cancel}
            onConfirm={() => post('delete', messages.deleted(title), null)}
          />
        </div>
      )}
    </li>
  );
}

/** What is in one bin, with what happened to it last; the focus goes there when a row is gone. */
export function BinList({
  heading,
  items,
  canChange,
}: {
  heading: string;
  items: readonly BinItem[];
  canChange: boolean;
}) {
  const { config } = useConfig();
  const router = useRouter();
  const headingId = useId();
  const outcome = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState<{ sentence: string; path: string | null } | null>(null);

  const finish = (sentence: string, path: string | null) => {
    setDone({ sentence, path });
    outcome.current?.focus();
    router.refresh();
  };

  return (
    <section className="dv-panel" aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      <p ref={outcome} role="status" tabIndex={-1}>
        {done?.sentence}{' '}
        {done?.path && (
          <Link href={`${config.routes.admin}${done.path}`} prefetch={false}>
            {messages.open}
          </Link>
        )}
      </p>
      {!canChange && <p>{messages.archived}</p>}
      {items.length === 0 ? (
        <p>{messages.empty}</p>
      ) : (
        <ul className="dv-bin__items">
          {items.map((item) => (
            <BinRow key={item.id} item={item} canChange={canChange} onDone={finish} />
          ))}
        </ul>
      )}
      {items.length === maxBinItems && <p>{messages.newestOnly(maxBinItems)}</p>}
    </section>
  );
}
