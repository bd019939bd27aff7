'use client';

import {
  Button,
  ConfirmationModal,
  FormSubmit,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useModal,
} from '@payloadcms/ui';
import { newsAdminMessages } from './admin-messages.ts';
import { ChooseMoment } from './choose-moment.tsx';
import { useArticlePlanning } from './use-article-planning.ts';
import { usePublish } from './use-publish.ts';

const { moment, now, ready } = newsAdminMessages;

/** The two ways to give an own article its moment while saving it. */
function PlanButtons({ planned }: { planned: ReturnType<typeof useArticlePlanning> }) {
  const { openModal } = useModal();
  const isProcessing = useFormProcessing();
  const publish = usePublish();
  const kind = useFormFields(([fields]) => fields['kind']?.value);
  const { calendar, item } = planned;
  return (
    <>
      <Button
        id="action-now"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isProcessing}
        onClick={() => openModal('article-now')}
      >
        {now.button}
      </Button>
      <Button
        id="action-moment"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isProcessing || !calendar}
        onClick={() => openModal('article-moment')}
      >
        {moment.button}
      </Button>
      <ConfirmationModal
        modalSlug="article-now"
        heading={now.heading}
        body={now.help}
        confirmLabel={now.confirm}
        cancelLabel={now.cancel}
        onConfirm={async () => {
          await publish(now.done, { type: 'now' });
        }}
      />
      {calendar && (
        <ChooseMoment
          slug="article-moment"
          calendar={calendar}
          item={item}
          kind={kind === 'digitip' ? 'digitip' : 'article'}
          onChoose={async (at, done) => {
            await publish(done, { type: 'at', at });
            // The form shows what it could not save.
            return true;
          }}
        />
      )}
    </>
  );
}

/**
 * The buttons that save an article for readers. They stand where Payload has its own, whose words say
 * that an article is on the site while it is only ready.
 */
export function PublishButtons() {
  const info = useDocumentInfo();
  const isModified = useFormModified();
  const planned = useArticlePlanning();
  const publish = usePublish();
  if (!info.hasPublishPermission) return null;

  const { hasPublishedDoc, unpublishedVersionCount } = info;
  const isOwn = info.collectionSlug === 'news';
  const hasAppeared = planned.planning?.kind === 'appeared';
  const isChange = isOwn ? hasAppeared : hasPublishedDoc;
  const done = isOwn
    ? isChange
      ? ready.changed
      : ready.done
    : isChange
      ? ready.changedLibrary
      : ready.doneLibrary;
  return (
    <div className="dv-publish">
      <FormSubmit
        buttonId="action-save"
        type="button"
        size="medium"
        disabled={!isModified && unpublishedVersionCount === 0 && hasPublishedDoc}
        onClick={() => void publish(done)}
      >
        {isChange ? ready.change : ready.button}
      </FormSubmit>
      {isOwn && planned.canPlan && !hasAppeared && <PlanButtons planned={planned} />}
    </div>
  );
}
