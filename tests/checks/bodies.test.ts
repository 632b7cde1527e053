import { describe, expect, test } from 'vitest';
import { bodies } from '#checks/bodies.ts';
import { planFrom } from '../plan-from.ts';
import { findingsOf } from './findings.ts';

const others = { source: { 'esr-2017': {} }, municipality: { alleryd: {} }, 'care-area': { 'vardsamverkan-syd': {} } };
const judge = (body: string) => findingsOf(bodies, { ...others, page: { bakgrund: { body } } });
const found = (code: string, path: number[], match?: string) => ({
  code,
  kind: 'page',
  id: 'bakgrund',
  at: { body: path, ...(match !== undefined && { match }) },
});

describe('sources in bodies', () => {
  test('must be in the register', () => {
    expect(judge('Ett stycke.\n\nPlanen beslutades. <Kalla id="esr-2071" />')).toEqual([
      found('unknown-source-in-body', [1, 1], 'esr-2071'),
    ]);
    expect(judge('Planen beslutades. <Kalla id="esr-2017" />')).toEqual([]);
  });

  test('are looked for inside lists and other components, and on a line of their own', () => {
    expect(judge('- en\n- <Delvis not="Härlett.">två <Kalla id="fel" /></Delvis>\n\n<Kalla id="fel2" />')).toEqual([
      found('unknown-source-in-body', [0, 1, 0, 0, 1], 'fel'),
      found('unknown-source-in-body', [1, 0], 'fel2'),
    ]);
  });

  test('are right also when their own entry has a mistake', () => {
    const page = { bakgrund: { body: '<Kalla id="trasig" />' } };
    expect(findingsOf(bodies, { page }, [['source', 'trasig']])).toEqual([]);
  });
});

describe('links in bodies', () => {
  test('lead to a page of the site', () => {
    expect(judge('[Alléryd](/kommuner/allery/) och [Tallby](/kommuner/alleryd)')).toEqual([
      found('broken-link', [0, 0]),
      found('broken-link', [0, 2]),
    ]);
    expect(
      judge(
        '[Alléryd](/kommuner/alleryd/) [alla](/kommuner/) [källan](/kallor/#esr-2017) [sök](/sok/) [start](/) [läs](/tillganglighet/) [sig](/om/bakgrund/)',
      ),
    ).toEqual([]);
  });

  test('do not lead to the index of a kind that the plan lacks', () => {
    expect(judge('[mål](/mal/)')).toEqual([found('broken-link', [0, 0])]);
  });

  test('are judged also where they are defined apart from the text', () => {
    expect(judge('Se [kommunen][a].\n\n[a]: /kommuner/finns-inte/')).toEqual([found('broken-link', [0, 1])]);
  });

  test('out of the site are not followed', () => {
    expect(judge('[1177](https://1177.se/) [skriv](mailto:info@plan.example) [ring](tel:112)')).toEqual([]);
  });

  test('to a place on the page lead to a heading of it, as the page will call it', () => {
    const headings = '## Så *gör* du `först`\n\n## Mer\n\n## Mer';
    expect(
      judge(`[ned](#så-gör-du-först) [ned](#s%C3%A5-g%C3%B6r-du-f%C3%B6rst) [sist](#mer-1)\n\n${headings}`),
    ).toEqual([]);
    expect(judge(`[ned](#sa-gor-du)\n\n${headings}`)).toEqual([found('broken-link', [0, 0])]);
  });

  test('to a place on another page lead to a heading of that', () => {
    const goal = { g: { body: '## Rubrik' } };
    const page = { p: { body: '[a](/mal/g/#rubrik) [b](/mal/g/#annan) [c](/mal/#rubrik) [d](/mal/trasigt/#x)' } };
    expect(findingsOf(bodies, { goal, page }, [['goal', 'trasigt']]).map(({ at }) => at)).toEqual([
      { body: [0, 2] },
      { body: [0, 4] },
    ]);
  });

  test('to an address that a page has had are led to the one it has', () => {
    const page = { p: { body: '[a](/mal/gammalt/) [b](/mal/gammalt/#rubrik) [c](/mal/nyt/)' } };
    const records = { goal: { nytt: { formerSlugs: ['gammalt'] } }, page };
    const declared = [{ kind: 'goal' as const, id: 'nytt' }];
    expect(bodies({ plan: planFrom(records), declared }).map(({ issue }) => issue.fix)).toEqual([
      'Sidan har bytt adress. Skriv ”/mal/nytt/”.',
      'Sidan har bytt adress. Skriv ”/mal/nytt/”.',
      'Menade du ”/mal/nytt/”?',
    ]);
  });
});

describe('headings in bodies', () => {
  test('do not skip a level, at the start or later', () => {
    expect([judge('### Tredje'), judge('## Andra\n\n#### Fjärde')]).toEqual([
      [found('body-heading-skip', [0])],
      [found('body-heading-skip', [1])],
    ]);
  });

  test('go down one level at a time, and up any number', () => {
    expect(judge('## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\n### F')).toEqual([]);
  });

  test('are reported once where a skip is followed by its own level', () => {
    expect(judge('#### A\n\n#### B')).toEqual([found('body-heading-skip', [0])]);
  });
});
