import { serve } from '../site/serve.ts';
import { LazyBrowser } from '../site/visitor.ts';
import { readBuiltSite, type SiteToRead } from './built-site.ts';
import { checkSite } from './check-site.ts';
import type { BuiltSite, Problem } from './rule.ts';

/** Reads a built site, serves it, opens it in a browser, and checks it by every rule. */
export async function judgeSite(built: SiteToRead): Promise<{ site: BuiltSite; problems: Problem[] }> {
  const site = readBuiltSite(built);
  const serving = await serve(built.folder, site.plan.addressing.basePath);
  const browser = new LazyBrowser(serving);
  try {
    return { site, problems: await checkSite(site, browser) };
  } finally {
    await browser.close();
    await serving.close();
  }
}
