import { parseBody } from '#load/parse-body.ts';
import { planReader } from './plan-reader.ts';

/** The plan of a content source, and every issue in it. */
export const readPlan = planReader(parseBody);
