import { isRecord, isText } from '@digivaardig/contracts/guards';

/** What the programme wrote with a change of a library document. */
export interface ChangeNote {
  text: string;
  /** ISO 8601, in UTC. */
  at: string;
}

/** Reads the last sentence about a library document; null when there is none. */
export function getChangeNote(document: object): ChangeNote | null {
  const note = 'lastChange' in document ? document.lastChange : null;
  if (!isRecord(note) || !isText(note['text']) || !isText(note['at'])) return null;
  return note['text'] === '' ? null : { text: note['text'], at: note['at'] };
}
