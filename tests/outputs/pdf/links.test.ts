import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { Block, Inline } from '#book/blocks.ts';
import { address, inLanguage, paragraph, pathLink, refs, web } from '#book/words.ts';
import { documentsOf } from '#outputs/pdf/document.ts';
import { textAt } from '#outputs/pdf/gate/rule.ts';
import { examine } from '#outputs/pdf/gate/structure.ts';
import { withLinks } from '#outputs/pdf/links.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { context, county, fileOf } from './county.ts';

const targets = {
  anchors: { '/mal/': 'Mål', '/om/in-english/': 'The plan in English' },
  numbers: { a: 1, b: 2 },
  site: 'https://plan.example/',
};

const linksOf = (...blocks: Block[]) => withLinks(blocks, targets).links;
const linkOf = (part: Inline | Inline[]) => linksOf(paragraph(part))[0];

test('a link out of the document is called by its words, one that shows its address by what the address is of', () => {
  expect(linkOf(web('https://a.example/x', 'Rapporten om ', { type: 'strong', children: [] }, 'mål'))).toEqual({
    url: 'https://a.example/x',
    name: 'Rapporten om mål',
  });
  expect(linkOf(address('https://a.example/x', 'Webbplats: Tallby'))).toMatchObject({ name: 'Webbplats: Tallby' });
  expect(linkOf(web('https://a.example/x', 'https://a.example/x'))).toMatchObject({ name: 'a.example' });
  expect(linkOf(web('mailto:a@b.example', 'mailto:a@b.example'))).toMatchObject({ name: 'E-post till a@b.example' });
  expect(linkOf(web('tel:112', ''))).toMatchObject({ name: 'Telefon 112' });
});

test('a link to a page leads to its place with what stands there, else to the place of its page, else to the site', () => {
  expect(linkOf(pathLink('/mal/', 'dit'))).toEqual({ place: '/mal/', name: 'Mål', page: 'sida' });
  expect(linkOf(pathLink('/mal/#a', 'dit'))).toEqual({ place: '/mal/', name: 'Mål', page: 'sida' });
  expect(linkOf(pathLink('/sok/', 'sök'))).toEqual({ url: 'https://plan.example/sok/', name: 'sök' });
});

test('in a text in another language a link is called by its words, in that language', () => {
  const links = linksOf({
    type: 'part',
    language: 'en',
    children: [paragraph(pathLink('/mal/', 'the goals'), refs(['b'])), paragraph(web('tel:112', ''))],
  });
  expect(links).toEqual([
    { place: '/mal/', name: 'the goals', page: 'page' },
    { place: 'source-2', name: 'Source 2', page: 'page' },
    { url: 'tel:112', name: 'Telephone 112' },
  ]);
  expect(linkOf(pathLink('/om/in-english/', inLanguage('en', 'The plan in English')))).toEqual({
    place: '/om/in-english/',
    name: 'The plan in English',
    page: 'page',
  });
});

test('every link is told by its number, the same link by the same', () => {
  const { value, links } = withLinks([paragraph(refs(['a', 'b']), refs(['a']), pathLink('/mal/', 'x'))], targets);
  expect(links).toEqual([
    { place: 'source-1', name: 'Källa 1', page: 'sida' },
    { place: 'source-2', name: 'Källa 2', page: 'sida' },
    { place: '/mal/', name: 'Mål', page: 'sida' },
  ]);
  expect(value).toMatchObject([
    {
      children: [
        {
          sources: [
            { number: 1, link: 0 },
            { number: 2, link: 1 },
          ],
        },
        { sources: [{ number: 1, link: 0 }] },
        { link: 2 },
      ],
    },
  ]);
});

test('a number for help is called by its name and how it is said', () => {
  const lines = [{ name: 'Nödnumret', number: '90101', shown: '901 01' }];
  expect(linksOf({ type: 'help', heading: 'Hjälp', lines })).toEqual([{ url: 'tel:90101', name: 'Nödnumret 901 01' }]);
});

test('an address with other letters leads where the network knows it, as ASCII', async () => {
  const website = 'https://bücher.example/på/(1)%20a?ö=1';
  const plan = county({ 'kommuner/aa.yaml': fileOf('kommuner/aa.yaml').replace('https://aa.example', website) });
  const document = documentsOf(plan, context).find(({ path }) => path.endsWith('/aa.pdf'));
  if (document === undefined) throw new Error('no leaflet');
  const { bytes } = await make(await compilerHere(), readTemplate(), document, false);
  const { document: made } = await examine(bytes);
  const links = made.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
  const actions = links.map((link) => made.context.lookup(link, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict));
  const addresses = actions.map((action) => action && textAt(action, 'URI'));
  expect(addresses).toContain('https://xn--bcher-kva.example/p%C3%A5/(1)%20a?%C3%B6=1');
});
