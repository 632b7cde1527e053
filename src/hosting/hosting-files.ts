import { formerAddresses } from '#model/former-addresses.ts';
import type { Plan } from '#model/plan.ts';
import { headersFile } from './headers-file.ts';
import type { HostingFile } from './hosting-file.ts';
import { nginxConfiguration } from './nginx.ts';
import { securityTxt } from './security-txt.ts';

/** What servers read of how the site is to be served, and whom to tell of a fault. `date` is the edition's. */
export function hostingFiles(plan: Plan, date: string): HostingFile[] {
  const redirects = formerAddresses(plan).map(({ former, entry }) => ({ from: `/${former}/`, to: entry.path }));
  return [
    { path: '_headers', text: headersFile(plan.addressing) },
    { path: 'nginx.conf', text: nginxConfiguration(plan.addressing, redirects) },
    ...securityTxt(plan, date),
  ];
}
