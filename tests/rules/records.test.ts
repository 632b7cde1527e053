import { expect, test } from 'vitest';
import { abbreviations } from './abbreviations.ts';
import { certainty } from './certainty.ts';
import { helpBox } from './help-box.ts';
import { pageFoot } from './page-foot.ts';
import { saidBy, siteWith } from './site-with.ts';
import { sources } from './sources.ts';
import { statement } from './statement.ts';
import { tabStops } from './tab-stops.ts';
import { terms } from './terms.ts';

const page = (main: string) => `<!doctype html><html lang="sv"><body><main>${main}</main></body></html>`;

test('page-foot: the page of a record or a register names its file and the day it was changed', async () => {
  const foot = (file: string, day = '2 oktober 2017') =>
    page(
      `<p>Senast uppdaterad: ${day}</p><p><a href="/om/">Föreslå en ändring</a> i filen <code>content/${file}</code></p>`,
    );
  const site = siteWith(
    {
      'index.html': page(''),
      'mal/index.html': page(''),
      'mal/a/index.html': foot('mal/a.mdx'),
      'mal/b/index.html': foot('mal/a.mdx'),
      'mal/c/index.html': foot('mal/c.mdx', ''),
      'ordlista/index.html': page(''),
      'dokument/index.html': foot('dokument.yaml', 'okänt'),
    },
    { goal: { a: {}, b: {}, c: {} }, term: { sip: {} }, document: { d: {} } },
  );
  const silent = 'Sidan säger inte när den senast uppdaterades, eller i vilken fil man föreslår en ändring.';
  expect(await saidBy(pageFoot, site)).toEqual([`/mal/b/: ${silent}`, `/mal/c/: ${silent}`, `/ordlista/: ${silent}`]);
});

test('sources: a record’s page leads to the entry of each source that it cites', async () => {
  const site = siteWith(
    {
      'mal/a/index.html': page('<a href="/kallor/#s1">Om källa</a>'),
      'mal/b/index.html': page('<a href="/kallor/#s1">Om källa</a>'),
      'kallor/index.html': page(''),
    },
    { goal: { a: { sources: ['s1'] }, b: { sources: ['s1', 's2'] } }, source: { s1: {}, s2: {} } },
  );
  expect(await saidBy(sources, site)).toEqual(['/mal/b/: Källan ”s2” stöder en uppgift här, men står inte på sidan.']);
});

test('certainty: what is partly sourced or unknown is said on the page', async () => {
  const site = siteWith(
    {
      'mal/a/index.html': page('<span>Delvis belagt</span>'),
      'mal/b/index.html': page('<span>Belagt</span>'),
      'mal/c/index.html': page(''),
      'mal/d/index.html': page(''),
    },
    {
      goal: {
        a: { certainty: 'partly', name: 'Ett' },
        b: { certainty: 'partly', name: 'Två' },
        c: { certainty: 'unknown', name: 'Tre' },
        d: { certainty: 'sourced', name: 'Fyra' },
      },
    },
  );
  expect(await saidBy(certainty, site)).toEqual([
    '/mal/c/: Sidan säger inte att ”Tre” är ”uppgift saknas”.',
    '/mal/b/: Sidan säger inte att ”Två” är ”delvis belagt”.',
  ]);
});

test('tab-stops: a municipality’s page has at most sixty, where what is folded, hidden or passed by is none', async () => {
  const many = (count: number, element: string) => element.repeat(count);
  const passed =
    '<details><summary>A</summary><a href="/">B</a></details><input hidden><button tabindex="-1">C</button>' +
    '<div hidden><a href="/">D</a></div><details><summary>E</summary></details><ul><li><a href="/">F</a></li></ul>' +
    '<button class="closer">G</button><nav class="to-answers"><a href="/">H</a></nav>';
  const open = '<details open><summary>A</summary><a href="/">B</a></details><section tabindex="0">C</section>';
  const site = siteWith(
    {
      'kommuner/a/index.html': page(
        many(58, '<a href="/">A</a>') +
          many(9, passed.replaceAll('<summary>', '<summary tabindex="-1">')) +
          many(2, '<button>B</button>'),
      ),
      'kommuner/b/index.html': page(
        many(57, '<a href="/">A</a>') + passed + '<select></select><p></p>' + '<button>B</button>',
      ),
      'kommuner/c/index.html': page(many(57, '<a href="/">A</a>') + open),
      'kommuner/index.html': page(many(99, '<a href="/">A</a>')),
    },
    { municipality: { a: {}, b: {}, c: {} } },
  );
  expect(await saidBy(tabStops, site)).toEqual([
    '/kommuner/b/: Sidan har 61 steg för den som går med tabbtangenten, och får ha högst 60.',
  ]);
});

test('help-box: every page has it with the numbers of site.yaml, and a page about suicide has it first', async () => {
  const box = (number = '112') => `<section id="hjalp"><a href="tel:${number}">${number}</a></section>`;
  const site = siteWith(
    {
      'index.html': page(`<h1>Start</h1>${box()}`),
      'flyttad/index.html': page('<meta http-equiv="refresh" content="0; url=/">'),
      'mal/index.html': page(box('113')),
      'mal/a/index.html': page(`${box()}<h1>Suicid</h1>`),
      'mal/b/index.html': page(`<h1>Suicid</h1>${box()}`),
      'om/index.html': page(''),
    },
    {
      site: {
        helpBox: { heading: 'Hjälp', lines: [{ name: 'vid fara', shown: '112', number: '112' }], firstOn: ['suicid'] },
      },
      goal: { a: { name: 'Ingen dör i suicid' }, b: { name: 'Mål', summary: 'Färre suicid' } },
    },
  );
  expect(await saidBy(helpBox, site)).toEqual([
    '/mal/: Sidan saknar hjälprutan, eller rutan har inte numren i site.yaml.',
    '/om/: Sidan saknar hjälprutan, eller rutan har inte numren i site.yaml.',
    '/mal/b/: Sidan ska visa hjälprutan före allt annat, men gör det inte.',
  ]);
});

test('abbreviations: one of the glossary that a page uses and does not explain is told, the longer before the shorter', async () => {
  const words =
    '<section class="word-list"><dl><dt>SRO<span class="visually-hidden"> i ordlistan</span></dt><dd>Samrådet</dd></dl></section>';
  const site = siteWith({
    'ordlista/index.html': page('<dl><dt>SRO</dt><dt>NSPH</dt><dt>NSPH VG</dt><dt>Plan</dt></dl>'),
    'a/index.html': page(`<p>SRO och Plan</p>${words}`),
    'b/index.html': page(`<p>SRO och NSPH VG</p>${words}`),
    'c/index.html': page('<p>Ett SRO-möte</p><nav>SRO</nav>'),
    'kallor/index.html': page('<p>SRO</p>'),
  });
  expect(await saidBy(abbreviations, site)).toEqual([
    '/b/: Förkortningen ”NSPH VG” står i ordlistan men förklaras inte på sidan.',
  ]);
});

test('terms: a button that explains a word in a link or a heading is told', async () => {
  const term = '<button class="term">plan</button>';
  const site = siteWith({ 'index.html': page(`<h2>Vår ${term}</h2><a href="/">En ${term}</a><p>Ännu en ${term}</p>`) });
  expect(await saidBy(terms, site)).toEqual([
    '/: I ”Vår plan”, som är en rubrik eller länk, förklaras ett ord med en knapp.',
    '/: I ”En plan”, som är en rubrik eller länk, förklaras ett ord med en knapp.',
  ]);
});

const accessibility = {
  responsible: null,
  service: 'Planen',
  conformance: 'partial',
  inaccessible: [{ what: 'Gamla filer.', reason: 'Andra äger dem.' }],
  assessed: '2026-01-15',
  updated: '2026-02-01',
  method: 'Egen bedömning.',
  report: 'Skriv till oss.',
  complaint: 'https://klagomal.example/',
  burden: 'Inget undantag.',
  outsideLaw: 'Andras sidor.',
};
const wholeStatement = [
  '<dt>Tjänst</dt><dd>Planen</dd><dt>Ansvarig myndighet</dt><dd>Uppgift saknas</dd>',
  '<dt>Följer lagen</dt><dd>Delvis förenlig med lagen</dd>',
  '<p>Gamla filer.</p><p>Andra äger dem.</p>',
  '<dt>Bedömd</dt><dd>15 januari 2026</dd><dt>Uppdaterad</dt><dd>1 februari 2026</dd>',
  '<p>Egen bedömning.</p><p>Skriv till oss.</p><p>E-post: info@plan.example</p>',
  '<a href="https://klagomal.example/">Anmäl</a><p>Inget undantag.</p><p>Andras sidor.</p>',
].join('');

test('statement: each of its eleven parts is missed', async () => {
  const said = (main: string) =>
    saidBy(statement, siteWith({ 'tillganglighet/index.html': page(main) }, { site: { accessibility } }));
  expect(await said(wholeStatement)).toEqual([]);
  expect(await said('')).toHaveLength(13);
  expect(await said(wholeStatement.replace('15 januari', '16 januari'))).toEqual([
    '/tillganglighet/: Redogörelsen saknar en del som lagen kräver: ”Bedömd 15\u00a0januari 2026”.',
  ]);
  expect(await said(wholeStatement.replace('klagomal.example', 'fel.example'))).toEqual([
    '/tillganglighet/: Redogörelsen saknar en del som lagen kräver: ”https://klagomal.example/”.',
  ]);
});
