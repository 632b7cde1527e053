import { replaceFigureNodes, replaceFiguresIn, type AskedFigure } from '#text/figure-nodes.ts';
import { figuresOf, figureText } from './figures.ts';
import type { Entry, PlanDraft, Records } from './plan.ts';

/** The plan with its figures written where a text asks for one. Changes the bodies, which are the plan's own. */
export function withFigures(plan: PlanDraft): PlanDraft {
  const figures = figuresOf(plan);
  const textOf = (asked: AskedFigure) => figureText(figures, asked);
  const records = Object.entries(plan.records).map(([kind, entries]) => [
    kind,
    (entries as Entry[]).map(({ body, ...data }) => {
      if (body !== undefined) replaceFigureNodes(body.tree, textOf);
      return { ...written(data, textOf), ...(body && { body }) };
    }),
  ]);
  const { site, overview } = plan;
  return {
    ...plan,
    ...(site && { site: written(site, textOf) }),
    ...(overview && { overview: written(overview, textOf) }),
    records: Object.fromEntries(records) as Records,
  };
}

/** A value with the figures in its texts; itself where there are none. */
function written<Value>(value: Value, textOf: (asked: AskedFigure) => string | undefined): Value {
  if (typeof value === 'string') return (value.includes('<Antal') ? replaceFiguresIn(value, textOf) : value) as Value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => written(item, textOf)) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner, textOf)])) as Value;
}
