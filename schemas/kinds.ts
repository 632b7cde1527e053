import type { z } from 'zod';
import { actorSchema } from './actor.ts';
import { agreementSchema } from './agreement.ts';
import { articleSchema } from './article.ts';
import { careAreaSchema } from './care-area.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { federationSchema } from './federation.ts';
import { focusAreaSchema } from './focus-area.ts';
import { goalSchema } from './goal.ts';
import { localPlanSchema } from './local-plan.ts';
import { municipalitySchema } from './municipality.ts';
import { needSchema } from './need.ts';
import { pageSchema } from './page.ts';
import { planSchema } from './plan.ts';
import { searchTermsSchema } from './search-terms.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** How the records of a kind are stored: one file in all, a folder of files, or one list in a file. */
type Form = 'single' | 'folder' | 'register';

export interface KindDefinition {
  form: Form;
  /** The file or folder in `content/`; without its ending it is the address. */
  place: string;
  /** The ending of the files in a folder. */
  ending: '.yaml' | '.mdx';
  schema: z.ZodObject;
  /** The key whose value is shown as the record's name. */
  label: string;
  /** The Swedish noun: one, many, the one, the many, and whether one of it is ett. */
  one: string;
  many: string;
  theOne: string;
  theMany: string;
  isNeuter?: boolean;
  /** The heading of the index page. */
  heading: string;
  /** Whether a plan may be published without this kind. */
  optional: boolean;
}

export const kinds = {
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
    optional: false,
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
  'focus-area': {
    form: 'folder',
    place: 'fokusomraden',
    ending: '.mdx',
    schema: focusAreaSchema,
    label: 'name',
    one: 'fokusområde',
    many: 'fokusområden',
    theOne: 'fokusområdet',
    theMany: 'fokusområdena',
    isNeuter: true,
    heading: 'Fokusområden',
    optional: true,
  },
  goal: {
    form: 'folder',
    place: 'mal',
    ending: '.mdx',
    schema: goalSchema,
    label: 'name',
    one: 'mål',
    many: 'mål',
    theOne: 'målet',
    theMany: 'målen',
    isNeuter: true,
    heading: 'Mål',
    optional: true,
  },
  event: {
    form: 'folder',
    place: 'tidslinje',
    ending: '.yaml',
    schema: eventSchema,
    label: 'title',
    one: 'händelse',
    many: 'händelser',
    theOne: 'händelsen',
    theMany: 'händelserna',
    heading: 'Tidslinje',
    optional: true,
  },
  municipality: {
    form: 'folder',
    place: 'kommuner',
    ending: '.yaml',
    schema: municipalitySchema,
    label: 'name',
    one: 'kommun',
    many: 'kommuner',
    theOne: 'kommunen',
    theMany: 'kommunerna',
    heading: 'Kommuner',
    optional: true,
  },
  federation: {
    form: 'folder',
    place: 'kommunalforbund',
    ending: '.mdx',
    schema: federationSchema,
    label: 'name',
    one: 'kommunalförbund',
    many: 'kommunalförbund',
    theOne: 'kommunalförbundet',
    theMany: 'kommunalförbunden',
    isNeuter: true,
    heading: 'Kommunalförbund',
    optional: true,
  },
  'care-area': {
    form: 'folder',
    place: 'vardsamverkan',
    ending: '.mdx',
    schema: careAreaSchema,
    label: 'name',
    one: 'vårdsamverkansområde',
    many: 'vårdsamverkansområden',
    theOne: 'vårdsamverkansområdet',
    theMany: 'vårdsamverkansområdena',
    isNeuter: true,
    heading: 'Vårdsamverkan',
    optional: true,
  },
  agreement: {
    form: 'folder',
    place: 'overenskommelser',
    ending: '.yaml',
    schema: agreementSchema,
    label: 'title',
    one: 'överenskommelse',
    many: 'överenskommelser',
    theOne: 'överenskommelsen',
    theMany: 'överenskommelserna',
    heading: 'Överenskommelser',
    optional: true,
  },
  'local-plan': {
    form: 'folder',
    place: 'lokala-planer',
    ending: '.yaml',
    schema: localPlanSchema,
    label: 'title',
    one: 'lokalplan',
    many: 'lokalplaner',
    theOne: 'lokalplanen',
    theMany: 'lokalplanerna',
    heading: 'Kommunernas egna planer',
    optional: true,
  },
  actor: {
    form: 'folder',
    place: 'aktorer',
    ending: '.yaml',
    schema: actorSchema,
    label: 'name',
    one: 'aktör',
    many: 'aktörer',
    theOne: 'aktören',
    theMany: 'aktörerna',
    heading: 'Aktörer',
    optional: true,
  },
  article: {
    form: 'folder',
    place: 'aktuellt',
    ending: '.mdx',
    schema: articleSchema,
    label: 'title',
    one: 'artikel',
    many: 'artiklar',
    theOne: 'artikeln',
    theMany: 'artiklarna',
    heading: 'Aktuellt',
    optional: true,
  },
  page: {
    form: 'folder',
    place: 'om',
    ending: '.mdx',
    schema: pageSchema,
    label: 'title',
    one: 'sida',
    many: 'sidor',
    theOne: 'sidan',
    theMany: 'sidorna',
    heading: 'Om planen',
    optional: true,
  },
  document: {
    form: 'register',
    place: 'dokument.yaml',
    ending: '.yaml',
    schema: documentSchema,
    label: 'title',
    one: 'dokument',
    many: 'dokument',
    theOne: 'dokumentet',
    theMany: 'dokumenten',
    isNeuter: true,
    heading: 'Dokument',
    optional: true,
  },
  source: {
    form: 'register',
    place: 'kallor.yaml',
    ending: '.yaml',
    schema: sourceSchema,
    label: 'title',
    one: 'källa',
    many: 'källor',
    theOne: 'källan',
    theMany: 'källorna',
    heading: 'Källor',
    optional: false,
  },
  term: {
    form: 'register',
    place: 'ordlista.yaml',
    ending: '.yaml',
    schema: termSchema,
    label: 'term',
    one: 'ord',
    many: 'ord',
    theOne: 'ordet',
    theMany: 'orden',
    isNeuter: true,
    heading: 'Ordlista',
    optional: true,
  },
} as const satisfies Record<string, KindDefinition>;

export type Kind = keyof typeof kinds;
/** The validated data of one kind. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
/** The kinds that hold several records: all but those that are a single file. */
export type RecordKind = { [K in Kind]: (typeof kinds)[K]['form'] extends 'single' ? never : K }[Kind];
export type SingleKind = Exclude<Kind, RecordKind>;
export const isRecordKind = (kind: Kind): kind is RecordKind => kinds[kind].form !== 'single';
export const recordKinds: readonly RecordKind[] = (Object.keys(kinds) as Kind[]).filter(isRecordKind);
/** The kinds that can act: decide, agree, arrange. They share one name space of ids. */
export const partyKinds = ['actor', 'municipality', 'federation', 'care-area'] as const satisfies readonly RecordKind[];
export type PartyKind = (typeof partyKinds)[number];
