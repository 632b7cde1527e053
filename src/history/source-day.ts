import { dayOf } from './head.ts';

/** The last second of the year 9999. What is larger is not counted in seconds. */
const last = 253_402_300_799;

/** The day that SOURCE_DATE_EPOCH gives, or undefined where it is not set or gives no moment in seconds since 1970. */
export function sourceDay(epoch: string | undefined): string | undefined {
  return epoch !== undefined && /^\d+$/.test(epoch) && Number(epoch) <= last ? dayOf(Number(epoch)) : undefined;
}
