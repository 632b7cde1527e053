import { kinds } from '#schemas/kinds.ts';
import { absoluteUrl } from '#addresses/addresses.ts';
import { formerAddresses } from '#model/former-addresses.ts';
import { indexPaths } from '#model/navigation.ts';
import type { Entry } from '#model/plan.ts';
import { reportIt } from './fixes.ts';
import { isThere, referencesOf } from './references.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

/** What others rely on, whatever the plan holds. */
const promised = [
  '/',
  '/404.html',
  '/sok/',
  '/tillganglighet/',
  '/ladda-ner/',
  '/ladda-ner/handlingsplan.html',
  '/ladda-ner/handlingsplan.pdf',
  '/data/plan.json',
  '/sitemap-index.xml',
  '/pagefind/pagefind.js',
];

/** Every record has its page or its place in a register, every kind its index, every former address its way to the present one. */
export const addresses: Rule = {
  name: 'addresses',
  check: (site) => {
    const { plan } = site;
    const entries = Object.values(plan.records).flat() as Entry[];
    return [
      ...[...promised, ...indexPaths(plan)].flatMap((path) =>
        missing(site, path, 'Sidan eller filen saknas på webbplatsen.'),
      ),
      ...entries.flatMap(({ path, label, kind }) =>
        missing(site, path, `Uppgiften ”${label}” (${kinds[kind].one}) saknas på webbplatsen.`),
      ),
      ...formerAddresses(plan).flatMap(({ former, entry }) => misled(site, `/${former}/`, entry)),
    ];
  },
};

function missing(site: BuiltSite, address: string, message: string): Finding[] {
  const [path = '', anchor = ''] = address.split('#');
  return isThere({ path, anchor }, site) ? [] : [{ page: address, message, fix: reportIt }];
}

function misled(site: BuiltSite, former: string, { path, label }: Entry): Finding[] {
  const page = site.pages.get(former);
  const leadsTo = page?.isRedirect ? page.elements.flatMap(referencesOf) : [];
  return leadsTo.includes(absoluteUrl(path, site.plan.addressing))
    ? []
    : [{ page: former, message: `Den tidigare adressen leder inte vidare till ”${label}” (${path}).`, fix: reportIt }];
}
