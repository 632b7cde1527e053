import { githubReporter } from './reporters/github.ts';
import { jsonReporter } from './reporters/json.ts';
import { sarifReporter } from './reporters/sarif.ts';
import { textReporter } from './reporters/text.ts';
import type { Reporter } from './report.ts';

/** The formats of `npm run check -- --format …`. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  github: githubReporter,
  sarif: sarifReporter,
};
