const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const signals = Object.keys(codes) as (keyof typeof codes)[];

/**
 * Cleans up and ends the process when it is interrupted; a second interrupt ends it at once. Gives what takes the watch
 * away when there is nothing left to clean.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const end = (signal: keyof typeof codes) => {
    unwatch();
    try {
      cleanUp();
    } finally {
      process.exit(codes[signal]);
    }
  };
  const unwatch = () => signals.forEach((signal) => process.removeListener(signal, end));
  signals.forEach((signal) => process.on(signal, end));
  return unwatch;
}
