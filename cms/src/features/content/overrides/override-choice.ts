import { hasShape, isOneOf, isText } from '@digivaardig/contracts/guards';
import type { OverrideChoice } from './track-overrides.ts';

/** The context key for what the editor decides about one field. */
const contextKey = 'override-choice';

/** The context for a save that lets a field follow the library, or keeps its own value. */
export const chooseOverride = (choice: OverrideChoice) => ({ [contextKey]: choice });

const isChoice = (value: unknown): value is OverrideChoice =>
  hasShape({ path: isText, action: isOneOf(['follow', 'keep', 'restore']) })(value);

/** What the editor decides with this save; undefined when it is a save of a form. */
export function readChoice(context: Record<string, unknown>): OverrideChoice | undefined {
  const choice = context[contextKey];
  return isChoice(choice) ? choice : undefined;
}
