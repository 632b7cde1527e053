import { categoriesOf } from '#model/categories.ts';
import { certaintyMeanings, shapesMeaning } from '#model/marks-in-words.ts';
import type { Plan } from '#model/plan.ts';
import { choicesOf } from '#schemas/inspect.ts';
import { certainty as certaintySchema, type Certainty } from '#schemas/provenance.ts';
import type { Block } from './blocks.ts';
import { pageOf } from './chapters.ts';
import { subheading } from './headings.ts';
import { categoryMark, mark, paragraph, styled } from './words.ts';
import { bodyOf } from './body.ts';

/** How to read the plan: the page about it, and what the marks mean, in the words of the schemas. */
export function reading(plan: Plan): Block[] {
  const page = pageOf(plan, 'reading');
  const marks = (choicesOf(certaintySchema) ?? []).map(({ value, title }) => ({
    term: title,
    children: [paragraph(mark(value as Certainty, certaintyMeanings[value as Certainty]))],
  }));
  const shapes = categoriesOf(plan).map((category) => [paragraph(categoryMark(category, 'sourced'))]);
  return [
    ...(page === undefined ? [] : [styled('lede', page.summary), ...bodyOf(page, 2)]),
    subheading(2, 'Märkena för säkerhet'),
    { type: 'facts', rows: marks },
    subheading(2, 'Formerna i tidslinjen'),
    paragraph(shapesMeaning),
    { type: 'list', isOrdered: false, start: 1, items: shapes },
  ];
}
