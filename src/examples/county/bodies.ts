import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { keyOf } from '#model/plan.ts';
import Body from './Body.astro';
import { county } from './county.ts';

/** A body for the first record of each kind that has bodies; the others have none. */
export const bodies: ReadonlyMap<string, AstroComponentFactory> = new Map(
  (['page', 'focus-area', 'goal', 'article', 'federation', 'care-area'] as const).flatMap((kind) =>
    county.records[kind].slice(0, 1).map((entry) => [keyOf(entry), Body as unknown as AstroComponentFactory] as const),
  ),
);
