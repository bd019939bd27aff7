'use client';

import {
  Button,
  ConfirmationModal,
  Link,
  toast,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useModal,
} from '@payloadcms/ui';
import { useState } from 'react';
import { ChooseMunicipality } from '#platform/admin-kit/choose-municipality.tsx';
import { postJson } from '#platform/admin-kit/request-json.ts';
import type { CalendarChange } from '../calendar/calendar-changes.ts';
import { formatLongMoment } from '../calendar/format-moment.ts';
import type { NewsItem } from '../publishing/read-news-planning.ts';
import { newsAdminMessages } from './admin-messages.ts';
import type { ArticlePlanning } from './article-planning.ts';
import { ChooseMoment } from './choose-moment.tsx';
import { notifyPlanningChanged, useArticlePlanning } from './use-article-planning.ts';

const { moment, now, planning: messages } = newsAdminMessages;

function describePlanning(planning: ArticlePlanning): string {
  if (planning.kind === 'appeared') {
    return planning.isVisible ? messages.appeared : messages.takenOff;
  }
  if (planning.kind !== 'waiting') return messages[planning.kind];
  const { appearsAt, pinnedTo } = planning.article;
  if (pinnedTo) return messages.pinned(formatLongMoment(pinnedTo));
  return appearsAt ? messages.waiting(formatLongMoment(appearsAt)) : messages.noMoment;
}

interface ActsProps {
  planned: ReturnType<typeof useArticlePlanning>;
  item: NewsItem;
  planning: ArticlePlanning;
}

/** The ways to plan an article of the library, whose text the user need not save for that. */
function LibraryActs({ planned, item, send }: ActsProps & { send: Send }) {
  const { openModal } = useModal();
  const kind = useFormFields(([fields]) => fields['kind']?.value);
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        onClick={() => openModal('library-now')}
      >
        {now.button}
      </Button>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        onClick={() => openModal('library-moment')}
      >
        {moment.button}
      </Button>
      <ConfirmationModal
        modalSlug="library-now"
        heading={now.heading}
        body={now.help}
        confirmLabel={now.confirm}
        cancelLabel={now.cancel}
        onConfirm={async () => {
          await send({ type: 'publish', item }, now.done);
        }}
      />
      {planned.calendar && (
        <ChooseMoment
          slug="library-moment"
          calendar={planned.calendar}
          item={item}
          kind={kind === 'digitip' ? 'digitip' : 'article'}
          onChoose={(at, done) => send({ type: 'plan', item, at }, done)}
        />
      )}
    </>
  );
}

type Send = (change: CalendarChange, done: string) => Promise<boolean>;

function PlanningActs(props: ActsProps) {
  const { item, planned, planning } = props;
  const { collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const [busy, setBusy] = useState(false);

  const send: Send = async (change, done) => {
    setBusy(true);
    const url = `${config.routes.api}/news-queue/calendar`;
    const answer = await postJson(url, { tenant: planned.tenant, change });
    setBusy(false);
    if (answer.ok) toast.success(done);
    else toast.error(answer.message);
    notifyPlanningChanged();
    return answer.ok;
  };

  const isPlannable = planning.kind === 'available' || planning.kind === 'waiting';
  return (
    <div className="dv-row">
      {planning.kind === 'available' && (
        <Button
          size="medium"
          margin={false}
          disabled={busy}
          onClick={() => void send({ type: 'add', item }, messages.added)}
        >
          {messages.add}
        </Button>
      )}
      {isPlannable && collectionSlug === 'library-news' && <LibraryActs {...props} send={send} />}
    </div>
  );
}

/** On an article: where it stands in the planning of its municipality, and what can be done. */
export function PlanningPanel() {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo();
  const { config } = useConfig();
  const planned = useArticlePlanning();
  const { calendar, canPlan, error, item, planning, tenant } = planned;
  if (!id) return null;
  if (!tenant) return <ChooseMunicipality />;
  const draft = collectionSlug === 'news' ? messages.draft : messages.draftLibrary;
  const state = planning ? describePlanning(planning) : hasPublishedDoc ? messages.loading : draft;
  const name = calendar?.municipality.name;
  return (
    <section className="dv-panel" aria-labelledby="dv-planning">
      <h2 id="dv-planning">{name ? messages.heading(name) : messages.headingAlone}</h2>
      <p role="status">{error || state}</p>
      {canPlan && item && planning && (
        <PlanningActs planned={planned} item={item} planning={planning} />
      )}
      <p>
        <Link href={`${config.routes.admin}/nieuwskalender`}>{messages.calendar}</Link>
      </p>
    </section>
  );
}
