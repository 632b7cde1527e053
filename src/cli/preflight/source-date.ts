import { sourceDay } from '#history/source-day.ts';

/** What in SOURCE_DATE_EPOCH will not do. Times of other programs are often counted in smaller parts than seconds. */
export function sourceDateObstacles({ SOURCE_DATE_EPOCH: given }: NodeJS.ProcessEnv): string[] {
  if (!given || sourceDay(given) !== undefined) return [];
  const seconds = /^\d+$/.test(given) ? given.slice(0, 10) : undefined;
  const advice = seconds === undefined ? 'Skriv bara siffror, eller ta bort den.' : `Menade du ${seconds}?`;
  return [`SOURCE_DATE_EPOCH är ”${given}”, som inte är antalet sekunder sedan 1970. ${advice}`];
}
