import { tenseOf, type Stage } from '#model/plan-time.ts';

/** What a stage of the plan's time is called in every figure, as told on a day, `YYYY-MM-DD`. */
export function stageName(stage: Stage, today: string): string {
  if (stage.name !== undefined) return stage.name;
  return stage.class === 'preparing' ? `${preparedInWords(stage, today)} fram` : names[stage.class];
}

/** `Togs`, and `Tas` until the work is done. */
export const preparedInWords = (stage: Stage, today: string): string =>
  tenseOf(today, stage) === 'past' ? 'Togs' : 'Tas';

const names = { 'in-force': 'Planens tid', extended: 'Rekommenderad förlängning', after: 'Okänt' } as const;
