import type { z } from 'zod';

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
