import { expect, test } from 'vitest';
import { readBuiltSite } from '../rules/built-site.ts';
import { checkSite } from '../rules/check-site.ts';
import { tabStops } from '../rules/tab-stops.ts';
import { countySiteBelow, folderOfHost } from './build-county.ts';
import { withBrowser } from './browser.ts';
import { withSite } from './server.ts';

const browser = withBrowser(withSite(() => countySiteBelow, folderOfHost));

// In a folder of its host: at the root everything else is tried, and what leads out of the folder would lead somewhere.
test(
  'every page of the county stands by the rules that the real content is held by',
  { timeout: 600_000 },
  async () => {
    const addresses = { basePath: folderOfHost };
    const site = readBuiltSite({ folder: countySiteBelow, content: 'tests/county', addresses, isWalkedWhole: true });
    const problems = await checkSite(site, browser);
    expect(problems.map(({ rule, page, message }) => `${rule} ${page} ${message}`)).toEqual([]);
    expect(await tabStops.check(site, browser)).toEqual([]);
  },
);
