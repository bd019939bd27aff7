import type { Field } from 'payload';

/** Beside a lesson: what its readers say of it. */
export const feedbackField: Field = {
  name: 'readersFeedback',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/features/content/feedback/feedback-panel.tsx#FeedbackPanel' },
  },
};
