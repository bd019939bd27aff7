import { outbox } from '../../cms/src/outbox.ts';

export const events = outbox;
