'use client';

import { hasShape, isListOf, isNullOr, isNumber, isText } from '@digivaardig/contracts/guards';
import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { getJson, postJson } from '#platform/admin-kit/request-json.ts';
import { contentAdminMessages } from '../admin/admin-messages.ts';

const messages = contentAdminMessages.feedback;

const isFeedback = hasShape({
  votes: isNullOr(hasShape({ useful: isNumber, total: isNumber })),
  remarks: isListOf(hasShape({ id: isText, text: isText })),
});

type Feedback = typeof isFeedback extends (value: unknown) => value is infer T ? T : never;

/** Beside a lesson: what its readers say of it. */
export function FeedbackPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  const { selectedTenantID } = useTenantSelection();
  const { config } = useConfig();
  const [feedback, setFeedback] = useState<Feedback | null>(null);
  const url = `${config.routes.api}/lesson-feedback`;
  const collection = collectionSlug ?? '';
  const document = id ? String(id) : '';
  const tenant = selectedTenantID ? String(selectedTenantID) : '';

  const load = useCallback(async () => {
    if (!document) return;
    const subject = { collection, id: document, ...(tenant ? { tenant } : {}) };
    const answer = await getJson(`${url}?${new URLSearchParams(subject)}`, isFeedback);
    if (answer.ok) setFeedback(answer.value);
  }, [url, collection, document, tenant]);

  useEffect(() => {
    void load();
  }, [load]);

  if (!feedback || (feedback.votes === null && feedback.remarks.length === 0)) return null;

  const finish = async (remark: string) => {
    const answer = await postJson(`${url}-done`, { collection, id: document, remark });
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(messages.finished);
    await load();
  };

  return (
    <section className="dv-panel" aria-labelledby="dv-feedback">
      <h2 id="dv-feedback">{messages.heading}</h2>
      {feedback.votes && <p>{messages.votes(feedback.votes.useful, feedback.votes.total)}</p>}
      {feedback.remarks.length > 0 && <p>{messages.remarks}</p>}
      <ul className="dv-remarks">
        {feedback.remarks.map((remark) => (
          <li key={remark.id}>
            <q>{remark.text}</q>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              aria-label={messages.finishLabel(remark.text)}
              onClick={() => void finish(remark.id)}
            >
              {messages.finish}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
