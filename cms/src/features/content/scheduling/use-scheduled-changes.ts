'use client';

import { hasShape, isBoolean, isListOf, isText } from '@digivaardig/contracts/guards';
import { toast, useConfig } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import { getJson, postJson } from '#platform/admin-kit/request-json.ts';
import {
  scheduledActions,
  type ScheduledAction,
  type ScheduledChange,
} from './scheduled-change.ts';
import { schedulingMessages as messages } from './scheduling-messages.ts';

interface Subject {
  collection: string;
  id: string;
  /** The municipality that switches the document on or off. */
  tenant?: string;
}

interface Answer {
  changes: ScheduledChange[];
  canChange: boolean;
  today: string;
}

const isAnswer = hasShape<Answer>({
  changes: isListOf(
    hasShape<ScheduledChange>({
      action: (value): value is ScheduledAction => scheduledActions.some((one) => one === value),
      day: isText,
      hasFailed: isBoolean,
    }),
  ),
  canChange: isBoolean,
  today: isText,
});

/** What is scheduled for a document, and the two things that change it. */
export function useScheduledChanges(subject: Subject) {
  const { config } = useConfig();
  const url = `${config.routes.api}/schedule`;
  const [state, setState] = useState<Answer | null>(null);
  const { collection, id } = subject;

  const load = useCallback(async () => {
    const answer = await getJson(`${url}?${new URLSearchParams({ collection, id })}`, isAnswer);
    if (answer.ok) setState(answer.value);
  }, [url, collection, id]);

  /** @returns the sentence to show when it was refused; null when it is done */
  const change = async (action: ScheduledAction, day: string | null): Promise<string | null> => {
    const answer = await postJson(url, { ...subject, action, day }, isAnswer);
    if (!answer.ok) return answer.message;
    setState(answer.value);
    return null;
  };

  const cancel = async (action: ScheduledAction): Promise<boolean> => {
    const problem = await change(action, null);
    if (problem === null) toast.success(messages.cancelled);
    else toast.error(problem);
    return problem === null;
  };

  return { state, load, change, cancel };
}
