import { writeSync } from 'node:fs';
import { onInterrupt } from '#cli/interrupt.ts';

/** Works until it is interrupted. A slow one needs a minute to clean up; one that is done has nothing to. */
const [way] = process.argv.slice(2);
const unwatch = onInterrupt(() => {
  writeSync(1, 'cleaned\n');
  if (way === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
});
if (way === 'done') unwatch();
setInterval(() => undefined, 1000);
writeSync(1, 'works\n');
