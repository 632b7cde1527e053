import type { APIRoute } from 'astro';
import { localitiesOf } from '#model/localities.ts';
import { plan } from '#site/plan.ts';

/**
 * What leaves the timeline when a municipality is chosen: the events of other places, and the years that have no more.
 * Made from the plan, since no rule of CSS can compare a chosen value with a class; the build joins it with the page's styles.
 */
export const GET: APIRoute = () =>
  new Response(
    localitiesOf(plan)
      .map(({ name }) => {
        const chosen = `.filterable:has(option:checked:not([value=''],.${name}))`;
        return `${chosen} .${name},${chosen} section:has(.${name}):not(:has(li:not(.${name}))){display:none}`;
      })
      .join(''),
    { headers: { 'content-type': 'text/css' } },
  );
