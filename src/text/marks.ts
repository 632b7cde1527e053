import type { AskedFigure } from './figure-nodes.ts';

/**
 * Marks that a page's parts leave in what they show, for the layout to collect: signs of Unicode's private use area, which
 * no content may hold. They are gone when the page is whole.
 */
interface Mark {
  begin: string;
  end: string;
}
const running: Mark = { begin: '\uE000', end: '\uE001' };
const source: Mark = { begin: '\uE002', end: '\uE003' };
const figure: Mark = { begin: '\uE009', end: '\uE00A' };

const around = ({ begin, end }: Mark, text: string): string => `${begin}${text}${end}`;
const within = ({ begin, end }: Mark): RegExp => new RegExp(`${begin}([^${end}]*)${end}`, 'g');

/** A text whose words may be explained: running text, which can hold a button. */
export const runningMark = (text: string): string => around(running, text);

/** The place of a source's number. */
export const sourceMark = (id: string): string => around(source, id);

/** Sources that stand together, and whose numbers stand in their order. */
export const sourceGroupMarks: Mark = { begin: '\uE007', end: '\uE008' };

/** A running text, and the numbers of sources that follow it at once, or nothing. */
export interface RunningText {
  text: string;
  numbers: string;
}

const runningWithNumbers = new RegExp(`${within(running).source}(${within(sourceGroupMarks).source})?`, 'g');

/** Replaces each running text, all of them at once, since the first use of a word decides for those that come after. */
export function replaceRunning(html: string, replace: (texts: RunningText[]) => string[]): string {
  const found = [...html.matchAll(runningWithNumbers)];
  const texts = replace(found.map(([, text = '', numbers = '']) => ({ text, numbers })));
  let place = 0;
  return html.replace(runningWithNumbers, () => texts[place++] ?? '');
}

/** The ids of the sources that are cited, in the order of the document. */
export function sourcesIn(html: string): string[] {
  return [...html.matchAll(within(source))].map(([, id = '']) => id);
}

/** The place of a figure. */
export const figureMark = ({ of, as = '', isFirst }: AskedFigure): string =>
  around(figure, [of, as, isFirst ? '1' : ''].join('|'));

/** Puts each figure in its place. */
export function replaceFigures(html: string, textOf: (asked: AskedFigure) => string): string {
  return html.replace(within(figure), (_, asked: string) => {
    const [of = '', as, isFirst] = asked.split('|');
    return textOf({ of, as: as || undefined, isFirst: isFirst === '1' });
  });
}

/** Puts the number of each source in its place, ascending where several stand together. */
export function replaceSources(html: string, numberOf: (id: string) => number): string {
  const ordered = html.replace(within(sourceGroupMarks), (_, group: string) => {
    const numbers = sourcesIn(group)
      .map(numberOf)
      .toSorted((a, b) => a - b);
    let place = 0;
    return group.replace(within(source), () => String(numbers[place++]));
  });
  return ordered.replace(within(source), (_, id: string) => String(numberOf(id)));
}

/** The place for the contents of the page, where a narrow screen has them. */
export const contentsMark = '\uE004';

/** The number of a note that begins here, and the same number again. */
export const noteMarks = { begins: '\uE005', same: '\uE006' };

/** Numbers the notes in the order of the document. */
export function numberNotes(html: string): string {
  let number = 0;
  return html.replace(/[\uE005\uE006]/g, (mark) => String(mark === noteMarks.begins ? ++number : number));
}
