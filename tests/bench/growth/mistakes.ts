import type { Desk } from './desk.ts';
import { first } from './edit.ts';

/** What an editor must not be let through with. */
export interface Mistake {
  what: string;
  /** The code of the error that tells it. */
  code: string;
  /** Makes the mistake, and gives the file it is in. */
  make: (desk: Desk) => string;
}

/** More text at the end of a page. */
const written =
  (text: string) =>
  (desk: Desk): string => {
    const { file } = first(desk.plan.records.page, 'page');
    desk.write(file, `${desk.read(file).trimEnd()}\n\n${text}\n`);
    return file;
  };

export const mistakes: readonly Mistake[] = [
  { what: 'a broken link', code: 'broken-link', make: written('Läs om [mötet](/tidslinje/motet-som-inte-finns/).') },
  {
    what: 'an unexplained abbreviation',
    code: 'unknown-abbreviation',
    make: written('Arbetet leddes av QXZ under hela året.'),
  },
  { what: 'a private telephone number', code: 'private-phone', make: written('Ring 070-174 06 05 på kvällen.') },
  {
    what: 'a picture without words',
    code: 'mdx-image',
    make: written('![](https://www.kommunen.example/karta.png)'),
  },
  {
    what: 'a decision that is partly sourced, without a note',
    code: 'partly-without-note',
    make: (desk) => {
      const { file } = first(
        desk.plan.records.event.filter(
          ({ category, certainty, note }) => category === 'decision' && certainty === 'partly' && note !== undefined,
        ),
        'decision that is partly sourced',
      );
      desk.removeKey(file, ['note']);
      return file;
    },
  },
];
