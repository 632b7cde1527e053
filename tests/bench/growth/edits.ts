import type { Edit } from './edit.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import { site } from './site.ts';
import { goals, sources, texts } from './texts.ts';
import { decisions, events, money, timeline } from './time.ts';

/** What editors do to a plan in a few years, one thing after another. */
export const edits: readonly Edit[] = [
  ...sources,
  ...timeline,
  ...events,
  ...decisions,
  ...money,
  ...goals,
  ...places,
  ...texts,
  ...names,
  ...site,
];
