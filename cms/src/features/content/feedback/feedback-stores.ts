import { defineStore, text } from '#platform/access/define-store.ts';
import { definePersonalData } from '#platform/privacy/personal-data.ts';

/**
 * How many readers of a municipality said that a lesson helps them, without who or when. What
 * editors see is copied to the `shown` fields after every ten answers.
 */
export const LessonVotes = defineStore(
  'lesson-votes',
  [
    text('tenantId', true),
    text('moduleId', true),
    { name: 'useful', type: 'number', required: true },
    { name: 'total', type: 'number', required: true },
    { name: 'shownUseful', type: 'number', required: true },
    { name: 'shownTotal', type: 'number', required: true },
  ],
  { none: ['tenantId', 'moduleId', 'useful', 'total', 'shownUseful', 'shownTotal'] },
);

/**
 * What readers say is wrong in a lesson, for the owner of its text: a municipality, or `library`.
 * Without who wrote it. The database deletes a remark a year after its day.
 */
export const LessonRemarks = defineStore(
  'lesson-remarks',
  [
    text('scope', true),
    text('moduleId', true),
    {
      name: 'text',
      type: 'text',
      required: true,
      custom: definePersonalData('content', 'Wat een lezer schrijft over een les, zonder naam'),
    },
    // The day alone: a moment could be laid beside who was at work.
    { name: 'day', type: 'date', required: true },
  ],
  { none: ['scope', 'moduleId', 'day'] },
);
