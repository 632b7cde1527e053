import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from '#hosting/hosting-files.ts';

/** Writes into the site what servers read of how it is to be served. */
export function writeHosting(site: string, plan: Parameters<typeof hostingFiles>[0]): void {
  for (const { path, text } of hostingFiles(plan)) writeFileSync(join(site, path), text);
}
