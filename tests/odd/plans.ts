import type fc from 'fast-check';
import type { ContentSource } from '#load/source.ts';
import { contentOf } from './content-of.ts';
import { shape, type Shape } from './shape.ts';

/** A content folder of a shape. */
export const oddPlan = (made: Shape): ContentSource => ({
  name: 'content',
  files: Object.entries(contentOf(made)).map(([path, text]) => ({ path, text })),
  refused: [],
});

/** Content folders of odd shapes that the check lets through: none of one thing, one of another, much that is not known. */
export const oddPlans: fc.Arbitrary<ContentSource> = shape.map(oddPlan);

/** Two hundred of them, always the same. */
export const twoHundred = { seed: 20_261_129, numRuns: 200 };
