import { href } from '#addresses/addresses.ts';
import { mainMenu } from '#model/navigation.ts';
import { reportIt } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';
import { onePageOfEachKind } from './walked.ts';

/** Without script a page shows its heading, its text and the menu, where the plan has one: one of each kind, since those of a kind are made alike. */
export const withoutScript: Rule = {
  name: 'without-script',
  check: async (site, visitor) => {
    const { page, faults } = await visitor.visit({ javaScriptEnabled: false });
    page.setDefaultTimeout(0);
    const found: Finding[] = [];
    const hasMenu = mainMenu(site.plan).length > 0;
    for (const path of onePageOfEachKind(site)) {
      await page.goto(href(path, site.plan.addressing));
      const main = page.getByRole('main');
      const heading = main.getByRole('heading', { level: 1 });
      const menu = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link').first();
      const isWhole =
        (await heading.isVisible()) &&
        (!hasMenu || (await menu.isVisible())) &&
        (await main.innerText()).length > (await heading.innerText()).length;
      if (!isWhole || faults.length > 0)
        found.push({
          page: path,
          message:
            `Utan JavaScript visar sidan inte sin rubrik, sin text och sin meny. ${faults.splice(0).join(' ')}`.trim(),
          fix: reportIt,
        });
    }
    await page.context().close();
    return found;
  },
};
