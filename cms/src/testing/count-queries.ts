import type { Payload } from 'payload';

/** How many commands the database gets while this work runs. */
export async function countQueries(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<number> {
  const mongoose = payload.db.connection.base;
  let queries = 0;
  mongoose.set('debug', () => {
    queries += 1;
  });
  try {
    await work();
    return queries;
  } finally {
    mongoose.set('debug', false);
  }
}
