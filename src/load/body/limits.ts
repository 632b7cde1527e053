import {
  bodyBrackets,
  bodyContainers,
  bodyLineLength,
  bodyLines,
  bodyListMarks,
  bodySigns,
  bodyTooLarge,
} from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import type { RangeProblem } from '#load/range.ts';
import type { Limits } from '#load/source.ts';

/** Marks for quotes and lists at the head of a line; Markdown puts one block into another for each. */
const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d+[.)](?=[ \t]|$)))+/;

/**
 * Judges the size of a body on its text, before a Markdown parser sees it: the parser's time grows with the square of
 * some of these numbers. A line ends as it does for the parser, also at a lone carriage return.
 */
export function judgeSize(text: string, limits: Limits): RangeProblem[] {
  if (text.length > limits.bodySize) {
    return [{ issue: bodyTooLarge({ limit: limits.bodySize, size: text.length }), range: { start: 0, end: 1 } }];
  }
  const problems: RangeProblem[] = [];
  const whole = { lines: 0, listMarks: 0, signs: 0 };
  let brackets = 0;
  for (const { index: start, 0: line } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
    const content = line.trimEnd();
    const report = (issue: IssueText) => problems.push({ issue, range: { start, end: start + content.length } });
    const marks = marksIn(content);
    whole.listMarks += marks;
    whole.signs += countOf(content, /[*_`[<|]/g);
    brackets = content === '' ? 0 : brackets + countOf(content, /[[(<{]/g);
    if (content.length > limits.bodyLine) report(bodyLineLength({ limit: limits.bodyLine }));
    if (marks > 0 && marks + depthOf(content) > limits.containerMarks)
      report(bodyContainers({ limit: limits.containerMarks }));
    if (brackets > limits.openBrackets) {
      report(bodyBrackets({ limit: limits.openBrackets }));
      brackets = 0;
    }
    if (whole.lines++ === limits.bodyLines) report(bodyLines({ limit: limits.bodyLines }));
    // The rest of such a body says nothing more.
    if (whole.listMarks > limits.listMarks) report(bodyListMarks({ limit: limits.listMarks }));
    if (whole.signs > limits.signs) report(bodySigns({ limit: limits.signs }));
    if (whole.listMarks > limits.listMarks || whole.signs > limits.signs || whole.lines > limits.bodyLines) break;
  }
  return problems;
}

function marksIn(line: string): number {
  return containers.exec(line)?.[0].replace(/[ \t\d]/g, '').length ?? 0;
}

/** How deep the indentation of a line may put it: two columns are enough for a level. */
function depthOf(line: string): number {
  return Math.floor((/^\s*/.exec(line)?.[0].length ?? 0) / 2);
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
