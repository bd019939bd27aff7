import type { EventType } from './write-event.ts';

/** Which events change a page of the site. A new kind of event asks for an answer here. */
export const seenByReaders: Record<EventType, boolean> = {
  'content.changed': true,
  'news.published': true,
  'municipality.changed': true,
  'municipality.archived': true,
  'municipality.restored': true,
  'news.short': false,
  'account.invited': false,
  'password.requested': false,
  'password.linkMade': false,
  'password.changed': false,
};
