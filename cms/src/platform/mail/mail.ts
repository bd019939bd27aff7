import { cleanLine, cleanText } from '@digivaardig/contracts/text';
import type { Payload } from 'payload';
import { getCustomConfig } from '../custom-config.ts';
import { toHtml } from './to-html.ts';

/** A mail as it goes to the mail server. */
export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
}

/** The event that asks for a mail: ids only, the documents are read when the mail is written. */
interface MailEvent {
  subjectId: string;
  tenantId: string | null;
}

/** Writes the mail of an event; null when there is nothing to send any more. */
export type MailBuilder = (payload: Payload, event: MailEvent) => Promise<Mail | null>;

declare module '../custom-config.ts' {
  interface CustomConfig {
    /** By the type of event. */
    mails: Readonly<Record<string, MailBuilder>>;
  }
}

/**
 * Puts a subject and paragraphs into a mail with a text and an HTML part. A name or title from before
 * texts were cleaned must not reach the headers of a mail.
 */
export const composeMail = (
  to: Mail['to'],
  { subject, lines }: { subject: string; lines: readonly string[] },
): Mail => ({
  to: { ...to, name: cleanLine(to.name) },
  subject: cleanLine(subject),
  text: `${lines.map(cleanText).join('\n\n')}\n`,
  html: toHtml(cleanLine(subject), lines.map(cleanText)),
});

interface Event {
  type: string;
  subjectId?: string | null;
  tenantId?: string | null;
}

/**
 * The mail that an event asks for, by the builder of the feature that the event belongs to. Null
 * when no feature sends one, or when there is nothing to send any more.
 */
export async function mailForEvent(payload: Payload, event: Event): Promise<Mail | null> {
  const { mails } = getCustomConfig(payload);
  const build = mails[event.type];
  if (!build || !event.subjectId) return null;
  return build(payload, { subjectId: event.subjectId, tenantId: event.tenantId ?? null });
}
