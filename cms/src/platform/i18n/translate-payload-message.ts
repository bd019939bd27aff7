import { messages } from './messages.ts';

const { errors } = messages;

/** Sentences that Payload has in English alone, by how they begin or what they hold. */
const sentences: [RegExp, string][] = [
  [/^(File type|Invalid MIME type|Invalid file type)/, errors.fileType],
  [/^(Invalid or corrupted|Invalid PDF|Could not read uploaded)/, errors.fileBroken],
  [/^(Multipart|File size limit)/, errors.fileTooLarge],
  [
    /^(A file name is required|Invalid upload collection|A valid (filename|file size|MIME)|.*client upload reference)/i,
    errors.fileMissing,
  ],
  [/^Invalid filename|^Request is not eligible/, errors.fileName],
  [/^Pasting from URL/, errors.fileByAddress],
  [
    /^(Invalid JSON|Missing boundary|Malformed|Unexpected end of (form|multipart))/i,
    errors.unreadable,
  ],
  [
    /^(The following path|Cannot query field|Invalid (sort|where|ID)|Missing ID)/i,
    errors.unreadable,
  ],
  [/^Missing (email|username|required data)/, errors.badRequest],
  [/^Token is either invalid or has expired|^Verification token is invalid/, errors.linkSpent],
  [/^(Unauthorized|No User)/i, errors.signIn],
  [/link node failed to validate/, errors.linkAddress],
  [/has disabled bulk (edit|delete)/, errors.oneByOne],
  [/^(Something went wrong|Server error|An unknown error)/, errors.broken],
];

/**
 * Our sentence for a message of Payload; the message itself when it is ours, or its own in Dutch.
 */
export function translatePayloadMessage(message: string): string {
  const field = /^The following fields? (?:is|are) invalid: (.*)$/.exec(message)?.[1];
  if (field) return errors.checkFields(field);
  return sentences.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}
