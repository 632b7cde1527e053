import { lineFor } from '#schemas/lines-to-fill.ts';
import { missingKey, missingKeys } from '#issues/definitions.ts';
import type { IssueText, SourcePlace } from '#issues/issue.ts';
import type { ValueScope } from './describe-value.ts';

/** So many keys are told one by one: with more, a record was left half. */
const mostTold = 2;

/** Many keys that a record lacks are one problem, with lines to paste: null where that may stand, else what goes there. */
export function gathered<Found extends { issue: IssueText; place: SourcePlace }>(
  problems: readonly Found[],
  scope: ValueScope,
): (Found | { issue: IssueText; place: SourcePlace })[] {
  const missing = problems.flatMap((problem) => {
    const { issue, place } = problem;
    if (issue.code !== missingKey.code || place.at !== 'missing') return [];
    return place.path.length === scope.prefix.length + 1 ? [{ problem, key: String(place.path.at(-1)) }] : [];
  });
  const [first] = missing;
  if (first === undefined || missing.length <= mostTold) return [...problems];
  const keys = missing.map(({ key }) => key);
  const lines = keys.map((key) => '  '.repeat(scope.prefix.length) + lineFor(key, scope.schema));
  const one = { issue: missingKeys({ keys, lines }), place: first.problem.place };
  const others = problems.filter((problem) => !missing.some((other) => other.problem === problem));
  return [one, ...others];
}
