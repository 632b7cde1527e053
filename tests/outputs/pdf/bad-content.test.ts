import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiler } from '#outputs/pdf/compile/compiler.ts';
import { documentsOf } from '#outputs/pdf/document.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { context, county, fileOf, reading } from './county.ts';
import { bare, open, textOf } from './reader.ts';

let compiler: Compiler;

beforeAll(async () => {
  compiler = await compilerHere();
});

const pagePath = 'om/planen.mdx';
const head = fileOf(pagePath).split('---\n').slice(0, 2).join('---\n') + '---\n\n';

/** The book with another body on its first page, opened; both standards and the gate have let it through. */
async function bookWith(body: string) {
  const [document] = documentsOf(county({ [pagePath]: `${head}${body}\n` }), context);
  if (document === undefined) throw new Error('no book');
  const { bytes } = await make(compiler, readTemplate(), document, true);
  return open(bytes);
}

/** How far to the right the words reach on the page that holds one of them, in points. */
async function reach(document: Awaited<ReturnType<typeof bookWith>>, word: string): Promise<number> {
  const ends: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const words = items.filter((item) => 'str' in item);
    if (words.some(({ str }) => str.includes(word)))
      ends.push(...words.map(({ transform, width }) => Number(transform[4]) + width));
  }
  return Math.max(...ends);
}

const rightEdge = 595.3 - (26 / 25.4) * 72;

describe('content that is hard to set gives good pages', () => {
  test('a word that no line can hold is broken inside the margins', async () => {
    const word = 'xq'.repeat(150);
    const document = await bookWith(`Ordet ${word} är långt.<Kalla id="handlingsplanen" />`);
    expect(await reach(document, 'Ordet')).toBeLessThan(rightEdge + 1);
    expect(bare(await textOf(document)).replaceAll(' ', '')).toContain(word);
  });

  test('a table of three hundred rows goes on over pages, every row with its header', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `| Rad ${index + 1} | ${index * 7} |`);
    const document = await bookWith(['| Namn | Värde |', '| --- | ---: |', ...rows].join('\n'));
    const text = bare(await textOf(document));
    expect(text).toContain('Rad 1 ');
    expect(text).toContain('Rad 300');
    expect(text.match(/Namn Värde/g)?.length).toBeGreaterThan(3);
  });

  test('a heading without a text under it, and an empty cell', async () => {
    const document = await bookWith('## Tomt\n\n## Nästa\n\n| A | B |\n| --- | --- |\n| | x |\n');
    expect(bare(await textOf(document))).toContain('Tomt Nästa');
  });

  test('headings of five levels, lists in lists, quotes, code and rules', async () => {
    const body = [
      ...['## Två', '### Tre', '#### Fyra', '##### Fem', '###### Sex', 'Djupt nere.'],
      ...[
        '1. Ett\n   - Två\n     1. Tre',
        '> Ett citat\n>\n> - med lista',
        '```\nkod { }\n```',
        '---',
        'Slut med `kod`.',
      ],
    ].join('\n\n');
    const text = bare(await textOf(await bookWith(body)));
    expect(
      ['Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Djupt nere.', 'Ett citat', 'kod { }', 'Slut med kod.'].filter(
        (word) => !text.includes(word),
      ),
    ).toEqual([]);
  });

  test('a letter that the serif lacks is borrowed from the sans, in text and in headings', async () => {
    const text = bare(await textOf(await bookWith('## Dálkkodeapmi Giŧŧá\n\nTexten är *Ruoŧŧa* och **Ŧ**.')));
    expect(text).toContain('Dálkkodeapmi Giŧŧá');
    expect(text).toContain('Texten är Ruoŧŧa och Ŧ.');
  });

  test('signs that mean something in Typst are letters like others', async () => {
    const words = '#panic("x") $a$ @ref <label> = rubrik // kommentar _a_ *b* ~ \\';
    const document = await bookWith(`\`${words}\``);
    expect(bare(await textOf(document))).toContain(words);
  });
});

describe('content that cannot be set is an issue with its place', () => {
  test.each([
    ['an emoji in a body', 'Hej 🙂 där.', 10, 5],
    ['Arabic in a body', 'Ordet الخطة betyder planen.', 10, 7],
    ['a character written as a code', 'Hej &#x1F642; där.', 10, 1],
  ])('%s', (_name, body, line, column) => {
    const { plan, issues } = reading({ [pagePath]: `${head}${body}\n` });
    expect(plan).toBeUndefined();
    expect(
      issues
        .filter(({ severity }) => severity === 'error')
        .map((issue) => [issue.code, issue.file, issue.line, issue.column]),
    ).toEqual([['unprintable-character', 'county/om/planen.mdx', line, column]]);
  });

  test('a heading that skips a level', () => {
    const { issues } = reading({ [pagePath]: `${head}## Två\n\n##### Fem\n\nText.\n` });
    expect(issues.map(({ code }) => code)).toContain('body-heading-skip');
  });
});

test('a plan without municipalities, federations, care areas, agreements, goals and glossary is still a book', async () => {
  const { plan } = reading();
  if (plan === undefined) throw new Error('no plan');
  const none = {
    municipality: [],
    federation: [],
    'care-area': [],
    area: [],
    'local-plan': [],
    agreement: [],
    goal: [],
    term: [],
    article: [],
    document: [],
  };
  const { decisionPath, parties, levels, ...overview } = plan.overview;
  const actor = plan.records.actor.filter(({ municipality }) => municipality === undefined);
  const acting = new Set(actor.map(({ id }) => id));
  const bareOverview = {
    ...overview,
    decisionPath: decisionPath.slice(0, 1),
    parties: parties.filter(({ party }) => acting.has(party)),
    levels: levels.filter(({ parties: own }) => own.every((party) => acting.has(party))),
  };
  const events = plan.records.event.filter(
    ({ who, concerns = [] }) =>
      [...who, ...concerns].every((id) => acting.has(id)) || decisionPath.some((step) => 'event' in step),
  );
  const source = plan.records.source.map(({ document: _, ...entry }) => entry);
  const small = {
    ...plan,
    divisions: undefined,
    overview: bareOverview,
    records: { ...plan.records, ...none, actor, event: events, source },
  };
  const documents = documentsOf(small, context);
  expect(documents.map(({ path }) => path.split('/').slice(0, 2).join('/'))).toEqual([
    'ladda-ner/handlingsplan.pdf',
    'ladda-ner/fokusomraden',
    'ladda-ner/fokusomraden',
    'ladda-ner/fokusomraden',
  ]);
});

test('the paths of the leaflets are those of the kinds', () => {
  expect(documentsOf(county(), context).map(({ path }) => path)).toEqual([
    'ladda-ner/handlingsplan.pdf',
    'ladda-ner/kommuner/alleryd.pdf',
    'ladda-ner/kommuner/grankoping.pdf',
    'ladda-ner/kommuner/granganordslundskyrkobygd.pdf',
    'ladda-ner/kommuner/hyoppaanlahti.pdf',
    'ladda-ner/kommuner/kvarn-rodmo.pdf',
    'ladda-ner/kommuner/lilla-bjorkheda.pdf',
    'ladda-ner/kommuner/mullersborg.pdf',
    'ladda-ner/kommuner/suonzadcohkka.pdf',
    'ladda-ner/kommuner/tallby.pdf',
    'ladda-ner/kommuner/tallbyhamn.pdf',
    'ladda-ner/kommuner/aa.pdf',
    'ladda-ner/kommuner/odesund.pdf',
    'ladda-ner/kommunalforbund/ostra-kommunalforbundet.pdf',
    'ladda-ner/kommunalforbund/norra-kommunalforbundet.pdf',
    'ladda-ner/kommunalforbund/sodra-kommunalforbundet.pdf',
    'ladda-ner/vardsamverkan/vardsamverkan-mellersta.pdf',
    'ladda-ner/vardsamverkan/vardsamverkan-nord.pdf',
    'ladda-ner/vardsamverkan/vardsamverkan-syd.pdf',
    'ladda-ner/lansdelar/norra-lansdelen.pdf',
    'ladda-ner/lansdelar/sodra-lansdelen.pdf',
    'ladda-ner/lansdelar/yttre-lansdelen.pdf',
    'ladda-ner/fokusomraden/tidiga-insatser.pdf',
    'ladda-ner/fokusomraden/delaktighet.pdf',
    'ladda-ner/fokusomraden/ledning.pdf',
  ]);
});
