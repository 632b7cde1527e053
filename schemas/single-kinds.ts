import { divisionsSchema } from './divisions.ts';
import { needSchema } from './need.ts';
import { planSchema } from './plan.ts';
import { searchTermsSchema } from './search-terms.ts';
import { siteSchema } from './site.ts';
import type { KindDefinition } from './kind-definition.ts';

/** The kinds that are one file in all. */
export const singleKinds = {
  site: {
    form: 'single',
    place: 'site.yaml',
    ending: '.yaml',
    schema: siteSchema,
    label: 'name',
    one: 'webbplats',
    many: 'webbplatser',
    theOne: 'webbplatsen',
    theMany: 'webbplatserna',
    heading: 'Webbplatsen',
    optional: false,
  },
  plan: {
    form: 'single',
    place: 'plan.yaml',
    ending: '.yaml',
    schema: planSchema,
    label: 'title',
    one: 'plan',
    many: 'planer',
    theOne: 'planen',
    theMany: 'planerna',
    heading: 'Planen',
    optional: false,
  },
  need: {
    form: 'single',
    place: 'hjalp.yaml',
    ending: '.yaml',
    schema: needSchema,
    label: 'sayings',
    one: 'register över ord som visar hjälprutan',
    many: 'register över ord som visar hjälprutan',
    theOne: 'registret över ord som visar hjälprutan',
    theMany: 'registren över ord som visar hjälprutan',
    isNeuter: true,
    heading: 'Ord som visar hjälprutan',
    optional: true,
  },
  'search-terms': {
    form: 'single',
    place: 'sokord.yaml',
    ending: '.yaml',
    schema: searchTermsSchema,
    label: 'pages',
    one: 'register över sökord',
    many: 'register över sökord',
    theOne: 'registret över sökord',
    theMany: 'registren över sökord',
    isNeuter: true,
    heading: 'Sökord',
    optional: true,
  },
  divisions: {
    form: 'single',
    place: 'indelningar.yaml',
    ending: '.yaml',
    schema: divisionsSchema,
    label: 'divisions',
    one: 'register över indelningar',
    many: 'register över indelningar',
    theOne: 'registret över indelningar',
    theMany: 'registren över indelningar',
    isNeuter: true,
    heading: 'Indelningar',
    optional: true,
  },
} as const satisfies Record<string, KindDefinition>;
