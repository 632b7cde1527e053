import type { Root } from 'mdast';
import type { DataOf, RecordKind, SingleKind } from '#schemas/kinds.ts';
import type { PartyKind } from '#schemas/party-kinds.ts';
import type { Addressing } from '#addresses/addresses.ts';
import type { When } from './memberships.ts';

/** A body as a tree without positions, and what was found in it. */
export interface Body {
  tree: Root;
  /** The ids of the sources cited, in order of appearance. */
  sources: string[];
}

interface EntryBase<K extends RecordKind> {
  kind: K;
  /** The file's name without its ending, or the id in a register. */
  id: string;
  /** The name or title shown to readers. */
  label: string;
  /** The site path, `/kommuner/tallby/`. */
  path: string;
  /** The site path with the site's base, as it stands in links. */
  href: string;
  /** Relative to the content folder. */
  file: string;
  body?: Body;
}

/** What is worked out of a municipality for the day that the plan shows. */
interface Belonging {
  /** The ids of the groups that it belongs to that day. */
  groups: string[];
  /** Whether each of its dated memberships is over, is so or lies ahead. */
  held?: When[];
}

/** What is known of a source besides its data. */
interface Standing {
  /** The id of the document that it is, where it stands among the documents. */
  document?: string;
}

/** What a kind has besides its data. */
type Besides<K extends RecordKind> = K extends 'municipality' ? Belonging : K extends 'source' ? Standing : unknown;

/** A record of one kind: its data as the editor wrote it, and where it stands. */
export type Entry<K extends RecordKind = RecordKind> = K extends RecordKind
  ? Omit<DataOf<K>, 'id'> & EntryBase<K> & Besides<K>
  : never;

export type Party = Entry<PartyKind>;
/** Records that carry their own sources and certainty: all kinds but the sources themselves. */
export type SourcedEntry = Entry<Exclude<RecordKind, 'source'>>;
export type Records = { [K in RecordKind]: Entry<K>[] };

/** What is worked out from the records, as plain data. Ids point into `records`. */
export interface Derived {
  /** Municipality ids by the id of what they are grouped in, in Swedish order. */
  members: Record<string, string[]>;
  /** Millions of kronor by agreement id; null where the total is not known. */
  unallocated: Record<string, number | null>;
  /** Which records cite a source: `kind/id` by source id. */
  citedBy: Record<string, string[]>;
  /** Sources in the order they are first cited on a record's page, by `kind/id`. */
  sourcesOf: Record<string, string[]>;
  /** The sources of `plan.yaml` and of the events in its decision path. */
  sourcesOfPlan: string[];
  /** How many of the plan's goals have not been found; null where nobody knows how many there are. */
  unknownGoals: number | null;
}

/** Where in a plan the kinds stand that are a single file. */
export const singleKeys = {
  site: 'site',
  plan: 'overview',
  need: 'need',
  'search-terms': 'searchTerms',
  divisions: 'divisions',
} as const satisfies Record<SingleKind, string>;

type Singles = { [K in SingleKind as (typeof singleKeys)[K]]: DataOf<K> };
/** The single files, of which some may be missing or wrong. */
export type SingleDrafts = { [Key in keyof Singles]: Singles[Key] | undefined };

/** A plan that may still lack single files, as the checks see it. */
export interface PlanDraft extends SingleDrafts {
  records: Records;
  derived: Derived;
  addressing: Addressing;
}

/** The whole plan: read-only, serialisable, linked by ids. */
export interface Plan extends PlanDraft {
  site: Singles['site'];
  overview: Singles['overview'];
}

/** The key of a record in the indexes. */
export const keyOf = ({ kind, id }: { kind: RecordKind; id: string }): string => `${kind}/${id}`;

/** The language of a record's name where it is not Swedish. */
export const languageOf = (entry: Entry): string | undefined =>
  'language' in entry && entry.language !== 'sv' ? entry.language : undefined;

/** Whether a record stands by itself: a source that is a document says nothing that the document does not. */
export const isOwn = (entry: Entry): boolean => entry.kind !== 'source' || entry.document === undefined;

/** Whether a record says itself how sure it is. */
export const isSourced = (entry: Entry): entry is SourcedEntry => entry.kind !== 'source';
