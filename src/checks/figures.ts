import { unknownFigure } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { figureForms, figuresOf } from '#model/figures.ts';
import { askedBy, isFigure, leftFigures } from '#text/figure-nodes.ts';
import { nearest } from '#text/nearest.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry, everyScalar } from './every-record.ts';
import type { Check, CheckInput, Finding } from './finding.ts';

/** Each figure that a text asks for is one that the plan knows. */
export const figures: Check = (input) => {
  const judge = figureJudge(input);
  const inFields = everyScalar(input.plan).flatMap(({ kind, id, path, value }): Finding[] =>
    leftFigures(value).flatMap((written): Finding[] => {
      const [of, as] = ['av', 'som'].map((name) => new RegExp(`\\b${name}=["'”]?([^\\s"'”>]*)`).exec(written)?.[1]);
      if (isUnread(input, of)) return [];
      return [{ issue: judge(written, of, as), kind, id, at: { field: path, match: written } }];
    }),
  );
  const inBodies = everyEntry(input.plan).flatMap(({ kind, id, body }) =>
    [...(body === undefined ? [] : bodyNodes(body.tree))].flatMap(({ node, path }): Finding[] => {
      if (!isFigure(node)) return [];
      const { of, as } = askedBy(node);
      if (isUnread(input, of)) return [];
      return [{ issue: judge(tagOf(of, as), of, as), kind, id, at: { body: path } }];
    }),
  );
  return [...inFields, ...inBodies];
};

/** What plan.yaml says, which is told of its own mistakes alone. */
const ofPlanFile: ReadonlySet<string> = new Set(['planens-mal', 'okanda-mal']);

/** Whether a figure is not known only because the file that says it has mistakes. */
function isUnread({ unread }: CheckInput, of: string | undefined): boolean {
  return unread?.has('plan') === true && ofPlanFile.has(of ?? '');
}

function figureJudge({ plan }: CheckInput): (written: string, of?: string, as?: string) => IssueText {
  const known = [...figuresOf(plan).keys()];
  const general = known.filter((word) => !Object.hasOwn(plan.derived.members, word));
  return (written, of = '', as) => {
    const isKnown = known.includes(of);
    const isForm = as === undefined || Object.hasOwn(figureForms, as);
    const forms = Object.keys(figureForms).filter((form) => form !== as);
    const [what, words] = isKnown && as !== undefined ? (['som', forms] as const) : (['av', general] as const);
    const meant = isKnown ? { of, as: isForm ? undefined : nearest(as, forms) } : { of: nearest(of, known), as };
    const corrected = meant.of === undefined ? undefined : tagOf(meant.of, meant.as);
    return unknownFigure({ written, what, words, corrected: corrected === written ? undefined : corrected });
  };
}

function tagOf(of: string, as: string | undefined): string {
  return `<Antal av="${of}"${as === undefined ? '' : ` som="${as}"`} />`;
}
