import { expect, test } from 'vitest';
import { collected } from '#model/collected.ts';
import { contentsMark, noteMarks, runningMark, sourceGroupMarks, sourceMark } from '#text/marks.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  term: {
    nsg: { term: 'NSG' },
    huvudman: { term: 'Huvudman', forms: ['huvudmän'] },
    skrivelse: { term: 'Regeringens skrivelse', abbreviation: 'skr.' },
  },
  source: { lagen: {}, protokollet: {} },
});
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const button = (id: string, text: string) =>
  `<button type="button" class="term" tabindex="-1" popovertarget="ord-${id}">${text}</button>`;

test('sources are numbered and listed in the order of the document, each once', () => {
  const html = `<p>A${sourceMark('protokollet')}</p><p>B${sourceMark('lagen')}${sourceMark('protokollet')}</p>`;
  const page = collected(html, plan);
  expect(page.html).toEqual(['<p>A1</p><p>B21</p>']);
  expect(idsOf(page.citations.sources)).toEqual(['protokollet', 'lagen']);
});

test('a word is explained where running text first has it, and a text shown twice is marked once', () => {
  const text = runningMark('NSG samlar huvudmän.');
  const page = collected(`<p>${text}</p><p>${text}</p><p>${runningMark('Efter (skr.) 2024')}</p>`, plan);
  expect(page.html).toEqual([
    [
      `<p>${button('nsg', 'NSG')} samlar <span class="nowrap">${button('huvudman', 'huvudmän')}.</span></p>`,
      '<p>NSG samlar huvudmän.</p>',
      `<p>Efter <span class="nowrap">(${button('skrivelse', 'skr.')})</span> 2024</p>`,
    ].join(''),
  ]);
  expect(idsOf(page.terms)).toEqual(['nsg', 'huvudman', 'skrivelse']);
});

test('a word that stands outside running text alone is listed last, and has no button', () => {
  const html = `<h2>Skr. 2024</h2><p><a href="/om/">Alla huvud<wbr>män</a></p><p>${runningMark('Om NSG')}</p>`;
  const page = collected(html, plan);
  expect(page.html).toEqual([
    `<h2>Skr. 2024</h2><p><a href="/om/">Alla huvud<wbr>män</a></p><p>Om ${button('nsg', 'NSG')}</p>`,
  ]);
  expect(idsOf(page.terms)).toEqual(['nsg', 'skrivelse', 'huvudman']);
});

test('what is drawn, or lies in a list to choose from, is not read as text; elements part words', () => {
  const html = '<svg><title>NSG</title></svg><datalist><option>Huvudman</option></datalist><p>a</p><p>NS</p><p>G</p>';
  expect(collected(html, plan).terms).toEqual([]);
});

test('signs that HTML writes in its own way are as they were', () => {
  const page = collected(`<p>${runningMark('&quot;NSG&quot; &amp; A &lt; B')}</p>`, plan);
  expect(page.html).toEqual([`<p>&quot;${button('nsg', 'NSG')}&quot; &amp; A &lt; B</p>`]);
});

test('a page that explains nothing has no word, and shows no mark', () => {
  const page = collected(`<p>${runningMark('NSG')}</p>`, plan, false);
  expect(page).toMatchObject({ html: ['<p>NSG</p>'], terms: [] });
});

test('numbers that stand together ascend, each with its own address', () => {
  const { begin, end } = sourceGroupMarks;
  const numbers = (...ids: string[]) => ids.map((id) => `<a href="#${sourceMark(id)}">${sourceMark(id)}</a>`).join('');
  const page = collected(
    `<p>${numbers('protokollet')}</p><p>${begin}${numbers('lagen', 'protokollet')}${end}</p>`,
    plan,
  );
  expect(page.html).toEqual(['<p><a href="#1">1</a></p><p><a href="#1">1</a><a href="#2">2</a></p>']);
});

test('a page with a place for its contents is parted there, and tells the headings of its sections', () => {
  const html = `<h1>Sida</h1>${contentsMark}<h2 id="ett">Ett och <b>annat</b></h2><h3 id="a">A</h3><div><h2 id="tva">Två</h2></div><h2>Tre</h2>`;
  const page = collected(html, plan, false);
  expect(page.html).toEqual(['<h1>Sida</h1>', html.split(contentsMark)[1]]);
  expect(page.headings).toEqual([
    { id: 'ett', text: 'Ett och annat' },
    { id: 'tva', text: 'Två' },
  ]);
  expect(collected('<h2 id="ett">Ett</h2>', plan).headings).toEqual([]);
});

test('notes are numbered in the order of the document', () => {
  const { begins, same } = noteMarks;
  expect(collected(`<a>${begins}</a><b>${same}</b><a>${begins}</a><b>${same}</b>`, plan).html).toEqual([
    '<a>1</a><b>1</b><a>2</a><b>2</b>',
  ]);
});

test('numbers stay close to a word that they follow at once', () => {
  const { begin, end } = sourceGroupMarks;
  const refs = `${begin}<b>${sourceMark('lagen')}</b>${end}`;
  const page = collected(`<p>${runningMark('I NSG')}${refs}. ${runningMark('Och sedan')}${refs}</p>`, plan);
  expect(page.html).toEqual([
    `<p>I <span class="nowrap">${button('nsg', 'NSG')}<b>1</b></span>. Och sedan<b>1</b></p>`,
  ]);
});

test('a word that stands alone is listed also where numbers of sources follow it at once', () => {
  const page = collected('<td>NSG<span class="refs"><button><span>Källa </span>1</button></span></td>', plan);
  expect(page.terms.map(({ id }) => id)).toEqual(['nsg']);
});
