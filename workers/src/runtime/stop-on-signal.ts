/** More than the sum of the steps, for a process that hangs. */
const deadline = 12_000;

/**
 * Stops on SIGTERM and SIGINT. Work that has not stopped by the deadline is abandoned, and the
 * sweeper finds it later. The exit code states whether all steps succeeded.
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
