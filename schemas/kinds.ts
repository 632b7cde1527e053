import type { z } from 'zod';
import { actorSchema } from './actor.ts';
import { agreementSchema } from './agreement.ts';
import { areaSchema } from './area.ts';
import { articleSchema } from './article.ts';
import { careAreaSchema } from './care-area.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { federationSchema } from './federation.ts';
import { focusAreaSchema } from './focus-area.ts';
import { goalSchema } from './goal.ts';
import type { KindDefinition } from './kind-definition.ts';
import { localPlanSchema } from './local-plan.ts';
import { municipalitySchema } from './municipality.ts';
import { pageSchema } from './page.ts';
import { singleKinds } from './single-kinds.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

export type { KindDefinition };

export const kinds = {
  ...singleKinds,
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
    one: 'förbund',
    many: 'förbund',
    theOne: 'förbundet',
    theMany: 'förbunden',
    isNeuter: true,
    heading: 'Förbund',
    optional: true,
  },
  'care-area': {
    form: 'folder',
    place: 'vardsamverkan',
    ending: '.mdx',
    schema: careAreaSchema,
    label: 'name',
    one: 'vårdområde',
    many: 'vårdområden',
    theOne: 'vårdområdet',
    theMany: 'vårdområdena',
    isNeuter: true,
    heading: 'Vårdområden',
    optional: true,
  },
  area: {
    form: 'folder',
    place: 'omraden',
    ending: '.mdx',
    schema: areaSchema,
    label: 'name',
    one: 'område',
    many: 'områden',
    theOne: 'området',
    theMany: 'områdena',
    isNeuter: true,
    heading: 'Områden',
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
