import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '#issues/issue.ts';
import { readPlan } from '#read-plan.ts';
import { astroReporter, type AstroReport } from './astro-report.ts';
import type { Case, ExpectedIssue } from './corpus-case.ts';
import { readCases, readValid } from './corpus.ts';

const cases = readCases();

/** What a case found of what it expected. */
interface Score {
  code: number;
  file: number;
  line: number;
  column: number;
  suggestions: number;
}

const scores = new Map<string, Score>();
const astroReports = new Map<string, AstroReport | undefined>();

beforeAll(async () => {
  const report = await astroReporter();
  const valid = new Map(readValid().files.map(({ path, text }) => [path, text]));
  for (const { name, issues, source } of cases) {
    scores.set(name, scoreOf(issues, readPlan(source).issues));
    const changed = source.files.filter(({ path, text }) => valid.get(path) !== text);
    astroReports.set(name, await report(changed));
  }
});

describe('the corpus of mistakes, as a table', () => {
  test('at least 200 cases: every code, file and line, 98 % of the columns, 80 % of the suggestions', () => {
    const total = sum([...scores.values()]);
    const all = issuesIn(cases).length;
    const advised = issuesIn(cases).filter(({ fix }) => fix !== undefined).length;
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect([total.code, total.file, total.line]).toEqual([all, all, all]);
    expect(total.column / all).toBeGreaterThanOrEqual(0.98);
    expect(total.suggestions / advised).toBeGreaterThanOrEqual(0.8);
  });

  test('of the same mistakes, Astro alone leaves out a third in one run, gives a line for fewer than a third, and no Swedish', () => {
    const all = issuesIn(cases).length;
    const { reported, line, swedish } = astroScoreOf(cases);
    expect(line).toBeGreaterThan(0);
    expect(reported / all).toBeLessThan(2 / 3);
    expect(line / all).toBeLessThan(1 / 3);
    expect(swedish).toBe(0);
  });

  afterAll(printTable);
});

function issuesIn(some: readonly Case[]): ExpectedIssue[] {
  return some.flatMap(({ issues }) => issues);
}

/** Pairs each expected issue with the nearest one found, and counts what is right. */
function scoreOf(expected: readonly ExpectedIssue[], found: readonly Issue[]): Score {
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

function sum(some: readonly Score[]): Score {
  const total: Score = { code: 0, file: 0, line: 0, column: 0, suggestions: 0 };
  for (const score of some) for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  return total;
}

/** How many of the mistakes Astro reports, with the right file, and with a line that is right or next to it. */
function astroScoreOf(some: readonly Case[]): { reported: number; line: number; swedish: number } {
  const parts = some.map(({ name, issues }) => {
    const report = astroReports.get(name);
    const inFile = issues.filter(({ file }) => file === `content/${report?.file ?? ''}`);
    const reported = Math.min(inFile.length, report?.mistakes ?? 0);
    const isLine = inFile.some(({ line }) => report !== undefined && Math.abs(line - report.line) <= 1);
    const isSwedish = /\b(?:saknas|inte|måste|ska)\b/.test(report?.message ?? '');
    return { reported, line: Number(isLine && reported > 0), swedish: isSwedish ? reported : 0 };
  });
  const total = (key: 'reported' | 'line' | 'swedish') => parts.reduce((all, part) => all + part[key], 0);
  return { reported: total('reported'), line: total('line'), swedish: total('swedish') };
}

function printTable(): void {
  const topics = Map.groupBy(cases, ({ topic }) => topic);
  const rows = [...topics, ['all', cases] as const].map(([topic, some]) => {
    const issues = issuesIn(some);
    const total = sum(some.flatMap(({ name }) => scores.get(name) ?? []));
    const advised = issues.filter(({ fix }) => fix !== undefined).length;
    const percent = (part: number, whole = issues.length) =>
      whole === 0 ? '–' : `${Math.floor((part / whole) * 100)} %`;
    const { code, file, line, column, suggestions } = total;
    const astro = astroScoreOf(some);
    return {
      topic,
      cases: some.length,
      issues: issues.length,
      code: percent(code),
      file: percent(file),
      line: percent(line),
      column: percent(column),
      suggestions: percent(suggestions, advised),
      'Astro reports': percent(astro.reported),
      'with line': percent(astro.line),
      'in Swedish': percent(astro.swedish),
    };
  });
  console.table(rows);
}
