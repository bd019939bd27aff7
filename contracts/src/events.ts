/**
 * Something that happened and that others must hear of. A value of the feature that it belongs to;
 * its type is in the past tense. A row of the outbox carries ids only: who handles it reads the
 * documents again.
 */
export interface EventDefinition<Type extends string = string> {
  readonly type: Type;
  /** Whether a page of the site may look different after it. */
  readonly changesPages: boolean;
  /** What has to be done for it, in Dutch, for who looks after tasks that failed. */
  readonly task: string;
}

/** @param type `<subject>.<past participle>`, as it is stored */
export const defineEvent = <Type extends string>(
  type: Type,
  { changesPages, task }: { changesPages: boolean; task: string },
): EventDefinition<Type> => ({ type, changesPages, task });
