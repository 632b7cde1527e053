import { z } from 'zod';

/** What a reference may point at: a kind, or a name space that several kinds share. */
export const referenceTargets = [
  'actor',
  'agreement',
  'area',
  'care-area',
  'document',
  'event',
  'federation',
  'focus-area',
  'goal',
  'group',
  'municipality',
  'party',
  'party-or-goal',
  'source',
] as const;
export type ReferenceTarget = (typeof referenceTargets)[number];

/** What a schema says to editors, and to the rules that read fields. */
export interface FieldWords {
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  /** How the value is written, in Swedish: the second half of an error message. */
  form?: string;
  /** Set on a field that holds the id of another record. */
  reference?: ReferenceTarget;
  /** Set on a choice that stands for those that the plan names itself, under this key. */
  namedUnder?: 'targetGroups' | 'eventCategories' | 'divisions';
  /** Set on running text that readers see: the rules on quotes and abbreviations read it, and it is searched. */
  prose?: boolean;
  /** What the key was called in earlier versions, in its file or another, for advice. */
  formerKeys?: readonly string[];
  /** Set on a date of something that has been done: it never lies ahead. */
  isPast?: boolean;
}

/**
 * Adds to what was said before, but never says another title of the same schema: one that several fields share is copied
 * with `clone()` first. Zod's own `meta` copies each time, which takes longer than to make the schemas.
 */
class WordRegistry extends z.core.$ZodRegistry<FieldWords> {
  override add<S extends z.core.$ZodType>(schema: S, said: FieldWords): this {
    const before = this._map.get(schema);
    if (before?.title !== undefined && said.title !== undefined && before.title !== said.title)
      throw new Error(`the schema of "${before.title}" is also to be called "${said.title}": copy it first`);
    return super.add(schema, { ...before, ...said });
  }
}

/** The words of every schema: `schema.register(words, { title: 'Namn' })`. */
export const words = new WordRegistry();
