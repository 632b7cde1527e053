/**
 * Ends a server with the npm that started it. npm passes a signal on to its shell and no further: without this a server
 * would go on listening when npm has been told to end.
 */
export function endWithParent(): void {
  const { ppid } = process;
  if (process.env['npm_lifecycle_event'] === undefined) return;
  setInterval(() => {
    if (process.ppid !== ppid) process.exit(0);
  }, 500).unref();
}
