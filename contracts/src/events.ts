/**
 * Something that happened and that other code reacts to. Each event is a value of its feature, with
 * a type in the past tense. Its row in the outbox carries ids only, so that a handler reads the
 * present documents.
 */
export interface EventDefinition<Type extends string = string> {
  readonly type: Type;
  /** Whether pages of the site may look different after the event. */
  readonly changesPages: boolean;
  /** The task of the event, in Dutch: administrators see it when the job failed. */
  readonly task: string;
}

/** @param type `<subject>.<past participle>`, as it is stored */
export const defineEvent = <Type extends string>(
  type: Type,
  { changesPages, task }: { changesPages: boolean; task: string },
): EventDefinition<Type> => ({ type, changesPages, task });
