import type { Issue } from '#issues/issue.ts';
import type { AstroReport } from './astro-report.ts';
import type { ExpectedIssue } from './corpus-case.ts';

/** What a case found of what it expected. */
export interface Score {
  code: number;
  file: number;
  line: number;
  column: number;
  suggestions: number;
}

/** How many of the mistakes Astro reports, how many with a line that is right or next to it, how many in Swedish. */
export interface AstroScore {
  reported: number;
  line: number;
  swedish: number;
}

/** Pairs each expected issue with the nearest one found, and counts what is right. */
export function scoreOf(expected: readonly ExpectedIssue[], found: readonly Issue[]): Score {
  const left = [...found];
  const pairs = expected.map((wanted) => {
    const likeness = (issue: Issue) =>
      Number(issue.code === wanted.code) * 4 +
      Number(issue.file === wanted.file) * 4 +
      Number(issue.line === wanted.line) * 2 +
      Number(issue.column === wanted.column);
    const best = left.toSorted((a, b) => likeness(b) - likeness(a))[0];
    if (best !== undefined) left.splice(left.indexOf(best), 1);
    return { wanted, best };
  });
  const count = (isRight: (wanted: ExpectedIssue, best: Issue) => boolean) =>
    pairs.filter(({ wanted, best }) => best !== undefined && isRight(wanted, best)).length;
  return {
    code: count((wanted, best) => wanted.code === best.code),
    file: count((wanted, best) => wanted.file === best.file),
    line: count((wanted, best) => wanted.file === best.file && wanted.line === best.line),
    column: count(
      (wanted, best) => wanted.file === best.file && wanted.line === best.line && wanted.column === best.column,
    ),
    suggestions: count(({ fix }, best) => fix !== undefined && best.fix.includes(fix)),
  };
}

export function astroScoreOf(expected: readonly ExpectedIssue[], report: AstroReport | undefined): AstroScore {
  const inFile = expected.filter(({ file }) => file === `content/${report?.file ?? ''}`);
  const reported = Math.min(inFile.length, report?.mistakes ?? 0);
  const isLine = inFile.some(({ line }) => report !== undefined && Math.abs(line - report.line) <= 1);
  const isSwedish = /\b(?:saknas|inte|måste|ska)\b/.test(report?.message ?? '');
  return { reported, line: Number(isLine && reported > 0), swedish: isSwedish ? reported : 0 };
}

/** One of several scores, summed. */
export function sum<Key extends string>(some: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return some.reduce((all, score) => all + score[key], 0);
}
