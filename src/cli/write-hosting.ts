import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostingFiles } from '#hosting/hosting-files.ts';

/** Writes into the site what servers read of how it is to be served, and whom to tell of a fault. */
export function writeHosting(site: string, ...of: Parameters<typeof hostingFiles>): void {
  for (const { path, text } of hostingFiles(...of)) {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
