/** Beyond the sum of the steps, for a process that can do nothing any more. */
const deadline = 12_000;

/**
 * Stops on SIGTERM and SIGINT; what has not stopped by then is left behind, for the sweeper to find. The exit code says
 * whether all went in order.
 */
export function stopOnSignal(stop: () => Promise<boolean>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), deadline).unref();
    stop().then(
      (orderly) => process.exit(orderly ? 0 : 1),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
