import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

type Half = 'tune' | 'held';

/** What somebody in need may write, in two halves. */
export function sayingsOfNeed(): Record<Half, string[]> {
  const text = readFileSync(join(import.meta.dirname, 'sayings.yaml'), 'utf8');
  const halves = load(text) as Record<Half, Record<string, string[]>>;
  const all = (half: Half) => Object.values(halves[half]).flat();
  return { tune: all('tune'), held: all('held') };
}

/** The judged queries that somebody in need may write as well: they are no everyday queries. */
export const judgedAsNeed: readonly string[] = [
  'självmord',
  'sjalvmord',
  'självmrd',
  'suicid',
  'suisid',
  'självmordstankar',
  'självmordslinjen',
  'stödlinje',
  'jourtelefon',
  'Var får jag hjälp om jag mår dåligt?',
  'Vem kan jag ringa när jag mår dåligt?',
  'vart ringer man om man inte orkar leva längre',
  'Min son mår jättedåligt, vem ska jag kontakta?',
  'Finns det någon att prata med om man är 15 år?',
  'Jag mår jättedåligt, vem kan jag ringa?',
  'Min son säger att han inte vill leva längre, vad gör jag?',
  'Vad har Bris för telefonnummer?',
];
