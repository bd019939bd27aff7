import { inTransaction } from '../../../platform/db/in-transaction.ts';

export const plan = inTransaction;
