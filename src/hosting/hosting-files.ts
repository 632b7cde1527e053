import { formerAddresses } from '#model/former-addresses.ts';
import type { Plan } from '#model/plan.ts';
import { headersFile } from './headers-file.ts';
import { nginxConfiguration } from './nginx.ts';

/** A file of text in the built site, by its path there. */
export interface HostingFile {
  path: string;
  text: string;
}

/** What servers read of how the site is to be served. */
export function hostingFiles(plan: Plan): HostingFile[] {
  const redirects = formerAddresses(plan).map(({ former, entry }) => ({ from: `/${former}/`, to: entry.path }));
  return [
    { path: '_headers', text: headersFile(plan.addressing) },
    { path: 'nginx.conf', text: nginxConfiguration(plan.addressing, redirects) },
  ];
}
