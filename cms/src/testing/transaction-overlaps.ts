import type { CommandStartedEvent, CommandSucceededEvent, MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';

/** Two commands of one transaction that were under way at once. */
interface Overlap {
  running: string;
  started: string;
  /** Where the second one came from. */
  stack: string | undefined;
}

interface RunningCommand {
  name: string;
  /** Its stack is formatted when it is read, which takes long with source maps. */
  origin: Error;
}

/** An error with a stack that is deep enough to show who called the driver and Payload. */
function captureOrigin(): Error {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 60;
  const origin = new Error();
  Error.stackTraceLimit = limit;
  return origin;
}

const watched = new WeakSet<MongoClient>();
const overlaps: Overlap[] = [];

const describeCommand = ({ commandName, command }: CommandStartedEvent): string =>
  `${commandName} ${String((command as Record<string, unknown>)[commandName])}`;

/** The transaction of a command, or null outside one. */
function getTransactionKey({ command }: CommandStartedEvent): string | null {
  const { lsid, txnNumber, autocommit } = command as {
    lsid?: { id: { toString(encoding: 'hex'): string } };
    txnNumber?: unknown;
    autocommit?: boolean;
  };
  return autocommit === false && lsid ? `${lsid.id.toString('hex')} ${String(txnNumber)}` : null;
}

/**
 * Records commands that run beside another one of their transaction. MongoDB does not support that:
 * a transaction has one command at a time. Needs `monitorCommands` in the URI of the database.
 */
export function watchTransactions(payload: Payload): void {
  const client = getDatabaseAdapter(payload).connection.getClient();
  if (watched.has(client)) return;
  watched.add(client);
  const running = new Map<string, Map<number, RunningCommand>>();
  const keys = new Map<number, string>();
  client.on('commandStarted', (event) => {
    const key = getTransactionKey(event);
    if (key === null) return;
    const commands = running.get(key) ?? new Map<number, RunningCommand>();
    const started = { name: describeCommand(event), origin: captureOrigin() };
    for (const other of commands.values()) {
      overlaps.push({ running: other.name, started: started.name, stack: started.origin.stack });
    }
    running.set(key, commands.set(event.requestId, started));
    keys.set(event.requestId, key);
  });
  const end = ({ requestId }: Pick<CommandSucceededEvent, 'requestId'>): void => {
    const key = keys.get(requestId);
    if (key === undefined) return;
    keys.delete(requestId);
    const commands = running.get(key);
    commands?.delete(requestId);
    if (commands?.size === 0) running.delete(key);
  };
  client.on('commandSucceeded', end);
  client.on('commandFailed', end);
}

/** Takes what was recorded since the last call. */
export const takeOverlaps = (): Overlap[] => overlaps.splice(0);
