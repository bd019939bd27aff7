import { accountMessages } from '../messages.ts';

/**
 * A line break, a character of URLs, or words joined by a dot: mail programs turn those into links.
 */
const forbiddenPattern = /[\p{Cc}\p{Zl}\p{Zp}<>@/\\]|:\/|www\.|[\p{L}\p{N}-]{2,}\.\p{L}{2,}/iu;

/** Titles before a name, of which two stand together without a space: mr.dr. J. de Vries. */
const titles =
  /(?<![\p{L}\p{N}.-])(?:(?:bc|dhr|dr|drs|ds|em|ing|ir|jhr|jkvr|lic|mevr|mr|prof)\.){2,}(?=\s)/giu;

/** Finds why a text cannot be a person's name in mails to others; null when it can. */
export const findNameProblem = (name: string): string | null =>
  forbiddenPattern.test(name.trim().replace(titles, '')) ? accountMessages.errors.nameOdd : null;
