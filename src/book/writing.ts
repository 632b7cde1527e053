import type { Block } from './blocks.ts';

/** A document in words, ready to be drawn. */
export interface Writing {
  title: string;
  /** The line above the title. */
  eyebrow: string;
  description: string;
  /** What stands on the cover, below the title; of a leaflet, what stands first. */
  cover: Block[];
  blocks: Block[];
  /** The ids of its sources: a source's number is its place here, from 1. */
  sources: string[];
}

/** Which edition of the plan a document is. */
export interface BookEdition {
  /** The day of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  /** The commit's abbreviated hash, if the project lies in a repository. */
  readonly commit: string | undefined;
}
