import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseBody } from '#load/body/parse.ts';
import { defaultLimits } from '#load/source.ts';
import { replaceFigureNodes, replaceFiguresIn, type AskedFigure } from '#text/figure-nodes.ts';

const shown = ({ of, as = '-', isFirst }: AskedFigure) =>
  of === 'okänt' ? undefined : `[${of} ${as} ${isFirst ? 1 : 0}]`;

function textsOf(body: string): string[] {
  const { root, problems } = parseBody(body, defaultLimits);
  expect(problems).toEqual([]);
  replaceFigureNodes(root as Root, shown);
  const texts: string[] = [];
  const walk = (node: { value?: unknown; children?: unknown[] }) => {
    if (typeof node.value === 'string') texts.push(node.value);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(root as never);
  return texts;
}

test('a figure in a body becomes text, and begins a sentence where one begins', () => {
  expect(textsOf('<Antal av="mal" /> är kända. <Antal av="mal" som="sak" /> av <Antal av="mal" />')).toEqual([
    '[mal - 1]',
    ' är kända. ',
    '[mal sak 1]',
    ' av ',
    '[mal - 0]',
  ]);
  expect(
    textsOf('**Målen.**<Kalla id="s" /> *<Antal av="mal" />*, i [<Antal av="mal" />](/mal/)\n\n<Antal av="mal" />'),
  ).toEqual(['Målen.', ' ', '[mal - 1]', ', i ', '[mal - 0]', '[mal - 1]']);
});

test('a figure in the text of a field is written the same, and one that is not known stays', () => {
  expect(replaceFiguresIn('<Antal av="mal" /> av <Antal av="planens-mal" som="sak" />. <Antal av="mal"/>', shown)).toBe(
    '[mal - 1] av [planens-mal sak 0]. [mal - 1]',
  );
  expect(replaceFiguresIn('Av <Antal av="okänt" />, <Antal som="sak" /> och <Antal av=mal />.', shown)).toBe(
    'Av <Antal av="okänt" />, <Antal som="sak" /> och <Antal av=mal />.',
  );
});
