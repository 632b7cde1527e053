import type { APIRoute } from 'astro';
import { categoriesInUse } from '#model/categories.ts';
import { nameOfShowing, showingsOf, type Showing } from '#model/left-in-timeline.ts';
import { localitiesOf, localityNames } from '#model/localities.ts';
import { plan } from '#site/plan.ts';

/**
 * What leaves the timeline when a category is not chosen or a municipality is, and what is left of it: years, the links to them, or nothing.
 * Made from the plan, since no rule of CSS can compare a chosen value with a class.
 */
export const GET: APIRoute = () => {
  const { event: events } = plan.records;
  const localities = localityNames(plan);
  const inYears = [...Map.groupBy(events, ({ date }) => date.slice(0, 4)).values()];
  const showings = new Map(
    inYears
      .flatMap((inYear) => showingsOf(plan, inYear, localities))
      .map((showing) => [nameOfShowing(showing), showing]),
  );
  const rules = [
    ...categoriesInUse(plan).map(({ mark }) => `.filterable:has(#visa-${mark}:not(:checked)) .${mark}{display:none}`),
    ...localitiesOf(plan).map(
      ({ name }) => `.filterable:has(option:checked:not(.${name})) .${name}:not(option){display:none}`,
    ),
    ...[...showings].map(
      ([name, showing]) => `.filterable${whereItHolds(showing)} [data-left~=${name}]{display:block}`,
    ),
    `.filterable:not(${showingsOf(plan, events, localities).map(whereItHolds).join()}) .nothing-left{display:block}`,
  ];
  return new Response(rules.join(''), { headers: { 'content-type': 'text/css' } });
};

function whereItHolds({ mark, locality }: Showing): string {
  const isChosen = locality === undefined ? '' : `:has(.${locality}:checked)`;
  return `:has(#visa-${mark}:checked)${isChosen}`;
}
