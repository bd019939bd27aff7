'use client';

import { toInstant } from '@digivaardig/contracts/time';
import { Button, Modal, useModal } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { NewsCalendar } from '../calendar/calendar.ts';
import { formatLongMoment, formatShortMoment } from '../calendar/format-moment.ts';
import type { NewsKind } from '../publishing/list-slots.ts';
import type { NewsItem } from '../publishing/read-news-planning.ts';
import { newsAdminMessages } from './admin-messages.ts';
import {
  findFirstFree,
  findPinnedTitle,
  listMomentChoices,
  type MomentChoice,
} from './article-planning.ts';

const messages = newsAdminMessages.moment;

/** The choice of a day and time outside the fixed moments. */
const other = 'other';

/** Of an article that was never saved, which stands nowhere in the planning. */
const newArticle: NewsItem = { relationTo: 'news', value: '' };

interface Props {
  slug: string;
  calendar: NewsCalendar;
  item: NewsItem | null;
  kind: NewsKind;
  /** Called with a moment that can be; the dialog stays open when it gives false. */
  onChoose: (at: string, done: string) => Promise<boolean>;
}

const describeChoice = ({ at, series, occupiedBy, isSkipped }: MomentChoice): string => {
  const what = occupiedBy
    ? messages.occupied(occupiedBy)
    : isSkipped
      ? messages.skipped
      : messages.free;
  return `${formatShortMoment(at)}${series ? ` (${series})` : ''}: ${what}`;
};

/** The content of the dialog: its state begins anew each time that it opens. */
function MomentForm({ slug, calendar, item, kind, onChoose }: Props) {
  const { closeModal } = useModal();
  const id = useId();
  const article = item ?? newArticle;
  const choices = listMomentChoices(calendar, article, kind);
  const [choice, setChoice] = useState(findFirstFree(choices)?.at ?? other);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('09:00');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLSelectElement>(null);

  useEffect(() => field.current?.focus(), []);

  const choose = async () => {
    if (choice === other && (!day || !time)) return setError(messages.incomplete);
    const at = choice === other ? toInstant(day, time).toISOString() : choice;
    if (at <= calendar.now) return setError(messages.past);
    const pinned = findPinnedTitle(calendar, article, at);
    if (pinned) return setError(messages.taken(pinned));
    setError('');
    setBusy(true);
    const isDone = await onChoose(at, messages.done(formatLongMoment(at)));
    setBusy(false);
    if (isDone) closeModal(slug);
  };

  return (
    <form
      className="dv-dialog"
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => {
        event.preventDefault();
        // The form of the article is around this one in the tree of components.
        event.stopPropagation();
        void choose();
      }}
    >
      <h2 id={`${id}-heading`}>{messages.heading}</h2>
      <p>{messages.help}</p>
      <label htmlFor={`${id}-choice`}>{messages.choices}</label>
      <select
        id={`${id}-choice`}
        ref={field}
        value={choice}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={({ target }) => {
          setChoice(target.value);
          setError('');
        }}
      >
        {choices.map((one) => (
          <option key={one.at} value={one.at}>
            {describeChoice(one)}
          </option>
        ))}
        <option value={other}>{messages.other}</option>
      </select>
      {choice === other && (
        <div className="dv-row">
          <label htmlFor={`${id}-day`}>
            {messages.day}
            <input
              id={`${id}-day`}
              type="date"
              value={day}
              onChange={({ target }) => setDay(target.value)}
            />
          </label>
          <label htmlFor={`${id}-time`}>
            {messages.time}
            <input
              id={`${id}-time`}
              type="time"
              value={time}
              onChange={({ target }) => setTime(target.value)}
            />
          </label>
        </div>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="dv-warning">
          {error}
        </p>
      )}
      <div className="dv-row">
        <Button type="submit" size="medium" margin={false} disabled={busy}>
          {messages.confirm}
        </Button>
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={busy}
          onClick={() => closeModal(slug)}
        >
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A dialog in which an article gets its moment: a fixed one, or another day and time. */
export function ChooseMoment(props: Props) {
  const { isModalOpen } = useModal();
  if (!isModalOpen(props.slug)) return null;
  return (
    <Modal slug={props.slug} className="dv-modal" closeOnBlur={false}>
      <MomentForm {...props} />
    </Modal>
  );
}
