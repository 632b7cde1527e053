import { parseEvents, YAMLException } from 'js-yaml';
import { yamlHardSpace, yamlTab } from '#issues/definitions.ts';
import { Composer, type Composed } from './compose.ts';
import type { Fault } from '#load/fault.ts';
import type { Range, RangeProblem } from '#load/range.ts';
import type { Limits } from '#load/source.ts';
import { syntaxFault } from './syntax.ts';
import type { YamlNode } from './tree.ts';

export interface ParsedYaml {
  /** Undefined when the text is empty or cannot be read at all. */
  root: YamlNode | undefined;
  problems: RangeProblem[];
  /** What the editor did not write so: judging it would report one mistake twice. */
  damaged: Range[];
}

/** How many mistakes in writing are looked for in a file. */
const maxFaults = 20;
/** How many characters are read in all: the text is read anew after each mistake. */
const maxRead = 2_000_000;
/** No-break spaces before a key, which YAML takes as a part of the key. */
const hardIndent = /^[ ]*\u00a0[ \u00a0]*(?=- |[\w-]+:)/gm;

/**
 * Parses one YAML document to a tree with offsets. A mistake in writing is a problem with its place, never a throw;
 * where it is clear what the editor meant, the rest of the text is read as if it were mended.
 */
export function parseYaml(text: string, limits: Pick<Limits, 'depth' | 'entries'>): ParsedYaml {
  const problems = hardIndents(text);
  const damaged: Range[] = [];
  let readable = text.replace(hardIndent, (indent) => ' '.repeat(indent.length));
  let isSure = true;
  for (let round = 0; round < maxFaults && round * text.length < maxRead; round += 1) {
    const parsed = parseOnce(readable, limits);
    if ('root' in parsed) {
      // A guess is not judged: what it lacks the editor may have written.
      const root = isSure ? parsed.root : undefined;
      return { root, problems: [...problems, ...parsed.problems], damaged: [...damaged, ...parsed.damaged] };
    }
    if (isSure || parsed.issue.code === yamlTab.code) problems.push({ issue: parsed.issue, range: parsed.range });
    if (parsed.mend === undefined) break;
    const { start, end, text: mended } = parsed.mend;
    isSure &&= parsed.isSure;
    damaged.push(parsed.mend, parsed.range);
    readable = readable.slice(0, start) + mended + readable.slice(end);
  }
  return { root: undefined, problems, damaged };
}

function parseOnce(text: string, { depth: maxDepth, entries }: Pick<Limits, 'depth' | 'entries'>): Composed | Fault {
  try {
    return new Composer(text, parseEvents(text, { maxDepth }), entries).document();
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return syntaxFault(text, error, maxDepth);
  }
}

function hardIndents(text: string): RangeProblem[] {
  return Array.from(text.matchAll(hardIndent), ({ index, 0: indent }) => {
    const start = index + indent.indexOf('\u00a0');
    return { issue: yamlHardSpace({}), range: { start, end: start + 1 } };
  });
}
