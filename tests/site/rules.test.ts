import { expect, test } from 'vitest';
import { readBuiltSite } from '../rules/built-site.ts';
import { judgeSite } from '../rules/judge-site.ts';
import { countySite } from './build-county.ts';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const browser = withBrowser(withSite());

test(
  'every page of the county stands by the rules that the real content is held by',
  { timeout: 600_000 },
  async () => {
    const site = readBuiltSite({ folder: countySite, content: 'tests/county', isWalkedWhole: true });
    const problems = await judgeSite(site, browser);
    expect(problems.map(({ rule, page, message }) => `${rule} ${page} ${message}`)).toEqual([]);
  },
);
