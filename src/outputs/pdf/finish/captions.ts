import { match, type PdfObjects } from './objects.ts';

const element = /^<<\n {2}\/Type \/StructElem\n {2}\/S \/(\w+)\n/;
const parentOf = /\n {2}\/P (\d+) 0 R\n/;
const kids = /\n {2}\/K \[([^\]]*)\]/;

/**
 * Moves a caption that Typst leaves beside what it tells of into that: last in a figure, first in a table. Typst groups
 * the two, and those groups go.
 */
export function moveCaptions(objects: PdfObjects): void {
  for (const [number, text] of [...objects.byNumber]) {
    if (roleOf(text) !== 'Caption') continue;
    const group = Number(match(text, parentOf, 'a caption that stands nowhere')[1]);
    if (roleOf(objects.byNumber.get(group)) === 'Div') move(objects, number, group);
  }
}

function move({ byNumber }: PdfObjects, caption: number, group: number): void {
  const gone = [group];
  let described = others(byNumber.get(group) ?? '', caption);
  while (roleOf(byNumber.get(described)) === 'Div') {
    gone.push(described);
    described = others(byNumber.get(described) ?? '');
  }
  const role = roleOf(byNumber.get(described));
  if (role !== 'Figure' && role !== 'Table') throw new Error(`unexpected PDF: a caption of a ${role ?? 'nothing'}`);
  const above = Number(match(byNumber.get(group) ?? '', parentOf, 'a group that stands nowhere')[1]);
  edit(byNumber, above, (text) => withKid(text, `${group} 0 R`, `${described} 0 R`));
  edit(byNumber, caption, (text) => text.replace(parentOf, `\n  /P ${described} 0 R\n`));
  edit(byNumber, described, (text) =>
    text
      .replace(parentOf, `\n  /P ${above} 0 R\n`)
      .replace(
        kids,
        (_, own: string) => `\n  /K [${role === 'Table' ? `${caption} 0 R ${own}` : `${own} ${caption} 0 R`}]`,
      ),
  );
  for (const number of gone) byNumber.delete(number);
}

/** The only kid of an element besides one. */
function others(text: string, besides?: number): number {
  const list = match(text, kids, 'an element without kids')[1] ?? '';
  const all = Array.from(list.matchAll(/(\d+) 0 R/g), ([, kid]) => Number(kid)).filter((kid) => kid !== besides);
  const [first] = all;
  if (first === undefined || all.length > 1 || /<</.test(list))
    throw new Error('unexpected PDF: a caption of several things');
  return first;
}

function withKid(text: string, from: string, to: string): string {
  const changed = text.replace(kids, (whole, list: string) =>
    whole.replace(list, list.replace(new RegExp(`(^|[ ])${from}(?=$|[ ])`), `$1${to}`)),
  );
  if (changed === text) throw new Error('unexpected PDF: an element is no kid of its parent');
  return changed;
}

function edit(byNumber: Map<number, string>, number: number, change: (text: string) => string): void {
  byNumber.set(number, change(byNumber.get(number) ?? ''));
}

const roleOf = (text = ''): string | undefined => element.exec(text)?.[1];
