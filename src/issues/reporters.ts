import { githubReporter } from './reporters/github.ts';
import { gitlabReporter } from './reporters/gitlab.ts';
import { jsonReporter } from './reporters/json.ts';
import { markdownReporter } from './reporters/markdown.ts';
import { sarifReporter } from './reporters/sarif.ts';
import { textReporter } from './reporters/text.ts';
import type { Reporter } from './report.ts';

/** The formats of `npm run check -- --format …`. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  markdown: markdownReporter,
  sarif: sarifReporter,
};
