import type { Plan } from '#model/plan.ts';
import { wholeRegister } from '#model/register.ts';
import type { Block } from './blocks.ts';
import { heading } from './headings.ts';
import { bullets, inLanguage, pathLink, small, words } from './words.ts';

/** Every record of the plan by its name, with links that say what each is. */
export function register(plan: Plan): Block[] {
  return wholeRegister(plan).flatMap(({ letter, items }): Block[] => [
    heading(2, /^\d/.test(letter) ? `Siffror ${letter}` : letter),
    {
      type: 'columns',
      count: 2,
      children: bullets(
        items.map(({ label, path, what, language }) =>
          words(pathLink(path, inLanguage(language, label), small(' ', what))),
        ),
      ),
    },
  ]);
}
