import type { APIRoute } from 'astro';
import { nameOfShowing, showingsOf, type Showing } from '#model/left-in-timeline.ts';
import { localitiesOf, localityNames } from '#model/localities.ts';
import { plan } from '#site/plan.ts';

/**
 * What leaves the timeline when a municipality is chosen, and what is left of it: years, the links to them, or nothing.
 * Made from the plan, since no rule of CSS can compare a chosen value with a class.
 */
export const GET: APIRoute = () => {
  const { event: events } = plan.records;
  const localities = localityNames(plan);
  const inYears = [...Map.groupBy(events, ({ date }) => date.slice(0, 4)).values()];
  const showings = new Map(
    inYears.flatMap((inYear) => showingsOf(inYear, localities)).map((showing) => [nameOfShowing(showing), showing]),
  );
  const rules = [
    ...localitiesOf(plan).map(
      ({ name }) => `.filterable:has(option:checked:not(.${name})) .${name}:not(option){display:none}`,
    ),
    ...[...showings].map(
      ([name, showing]) => `.filterable${whereItHolds(showing)} [data-left~=${name}]{display:block}`,
    ),
    `.filterable:not(${showingsOf(events, localities).map(whereItHolds).join()}) .nothing-left{display:block}`,
  ];
  return new Response(rules.join(''), { headers: { 'content-type': 'text/css' } });
};

function whereItHolds({ category, locality }: Showing): string {
  const isChosen = locality === undefined ? '' : `:has(.${locality}:checked)`;
  return `:has(#visa-${category}:checked)${isChosen}`;
}
