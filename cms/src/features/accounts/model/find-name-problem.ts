import { accountMessages } from '../messages.ts';

/**
 * A line break, a mark that belongs in addresses, or words with a dot between: programs make a link
 * of those.
 */
const forbiddenPattern = /[\p{Cc}\p{Zl}\p{Zp}<>@/\\]|:\/|www\.|[\p{L}\p{N}-]{2,}\.\p{L}{2,}/iu;

/** Why this cannot be somebody's name, which others read in mails; null when it can. */
export const findNameProblem = (name: string): string | null =>
  forbiddenPattern.test(name.trim()) ? accountMessages.errors.nameOdd : null;
