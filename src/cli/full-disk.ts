import { Obstacle } from './obstacle.ts';

/** Node says it as a code; bundlers written in other languages say it in their own words, with the system's number. */
const isFull = /\b(?:ENOSPC|EDQUOT)\b|[Nn]o space left|os error (?:28|122)\b/;

/** What the user is told where a disk that became full stopped the work, however deep the reason lies. Other errors stay as they are. */
export function orFullDisk(error: unknown, advice: string): unknown {
  for (let reason = error; reason instanceof Error; reason = reason.cause) {
    const code = 'code' in reason ? String(reason.code) : '';
    if (isFull.test(`${code} ${reason.message}`))
      return new Obstacle(`Disken blev full under arbetet. ${advice} Frigör plats och försök igen.`);
  }
  return error;
}
