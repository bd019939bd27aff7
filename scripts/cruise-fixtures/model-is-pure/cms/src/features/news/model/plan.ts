import { inTransaction } from '../../../platform/db/unit-of-work.ts';

export const plan = inTransaction;
