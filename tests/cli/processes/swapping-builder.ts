import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { discard, openStaging, stagingOf, swap } from '#cli/staging.ts';

/** Builds a site of 20 files with the same text, ten times over: a process of several that do so at once. */
const [dist = '', name = ''] = process.argv.slice(2);
for (let round = 0; round < 10; round += 1) {
  const staging = stagingOf(dist);
  openStaging(staging);
  try {
    for (let file = 0; file < 20; file += 1) writeFileSync(join(staging.fresh, `${file}.html`), `${name} ${round}`);
    await setTimeout((round * 7 + name.charCodeAt(0)) % 5);
    swap(staging);
  } finally {
    discard(staging);
  }
}
