import { expect, test } from 'vitest';
import { addresses } from './addresses.ts';
import { fullAddresses } from './full-addresses.ts';
import { idReferences } from './id-references.ts';
import { linkNames } from './link-names.ts';
import { links } from './links.ts';
import { ownFiles } from './own-files.ts';
import { reachable } from './reachable.ts';
import { saidBy, siteWith } from './site-with.ts';
import { sitemap } from './sitemap.ts';
import { standsAlone } from './stands-alone.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="sv"><head>${head}</head><body>${body}</body></html>`;

test('links: one to a page, an anchor or a file that is not there is told, once on a page', async () => {
  const site = siteWith({
    'index.html': page(
      '<a href="/mal/">Mål</a><a href="/mal/#a">A</a><a href="#b">B</a><a href="/bild.png">Bild</a>' +
        '<a href="/nej/">Nej</a><a href="/nej/">Nej igen</a><a href="/mal/#c">C</a><a href="/bild.png#d">D</a>' +
        '<a href="https://annan.example/nej/">Annan</a><a href="https://plan.example/nej/">Hel</a><p id="b">B</p>',
    ),
    'mal/index.html': page('<p id="a">A</p>'),
    'bild.png': '',
  });
  expect(await saidBy(links, site)).toEqual([
    '/: Länken ”Nej igen” till ”/nej/” leder till något som inte finns på webbplatsen.',
    '/: Länken ”C” till ”/mal/#c” leder till något som inte finns på webbplatsen.',
    '/: Länken ”D” till ”/bild.png#d” leder till något som inte finns på webbplatsen.',
    '/: Länken ”Hel” till ”https://plan.example/nej/” leder till något som inte finns på webbplatsen.',
  ]);
});

test('links: where the site lies in a folder, a link past the folder leads nowhere', async () => {
  const files = {
    'index.html': page('<a href="/plan/mal/">Mål</a><a href="/mal/">Utanför</a>'),
    'mal/index.html': page(''),
  };
  expect(await saidBy(links, siteWith(files, {}, '/plan/'))).toEqual([
    '/: Länken ”Utanför” till ”/mal/” leder till något som inte finns på webbplatsen.',
  ]);
});

test('link-names: a bare number and one name for several places are told, but in bodies and for what is called so', async () => {
  const hidden = '<span aria-hidden="true">nyhet</span>';
  const records = { article: { tal: { title: '1177' } } };
  const site = siteWith(
    {
      'a/index.html': page(
        '<a href="/mal/">2016</a><a href="/mal/"><span>År </span>2017</a><a href="/aktuellt/tal/">1177</a>' +
          `<a href="/mal/">Lika</a><a href="#b">Lika${hidden}</a><a href="/mal/" aria-label="Eget">Lika</a>` +
          '<a href="#b">B</a><a href="/plan/a/#b">B</a><div hidden><a href="/x/">Lika</a></div>' +
          '<div class="prose"><a href="/y/">Lika</a><a href="/y/">2018</a></div>',
      ),
    },
    records,
    '/plan/',
  );
  expect(await saidBy(linkNames, site)).toEqual([
    '/a/: En länk heter bara ”2016”.',
    '/a/: Länkar med namnet ”Lika” leder till /mal/ och /plan/a/#b.',
  ]);
});

test('own-files: what is fetched from another host is told, in pages and style sheets; links and own files are not', async () => {
  const site = siteWith({
    'index.html': page(
      '<a href="https://annan.example/">Länk</a><img src="https://annan.example/a.png" alt=""><img src="/a.png" alt="">',
    ),
    'a.css': 'a{background:url(/a.png)}b{background:url("https://annan.example/b.png")}@import "/b.css";',
    'a.png': '',
  });
  expect(await saidBy(ownFiles, site)).toEqual([
    '/: Sidan hämtar ”https://annan.example/a.png” (<img>), som inte ligger på webbplatsen.',
    '/a.css: Stilmallen hämtar ”https://annan.example/b.png”, som inte ligger på webbplatsen.',
    '/a.css: Stilmallen hämtar ”/b.css”, som inte ligger på webbplatsen.',
  ]);
});

test('reachable: a page that no link or form leads to from the start page is told', async () => {
  const site = siteWith({
    'index.html': page('<a href="/mal/">Mål</a><form action="/sok/"></form>'),
    'mal/index.html': page('<a href="../mal/ett/">Ett</a>'),
    'mal/ett/index.html': page(''),
    'mal/gomt/index.html': page('<a href="/">Start</a>'),
    'sok/index.html': page(''),
    '404.html': page(''),
  });
  expect(await saidBy(reachable, site)).toEqual([
    '/mal/gomt/: Ingen länk leder hit: läsare hittar inte sidan från startsidan.',
  ]);
});

const promised = {
  'index.html': page(''),
  '404.html': page(''),
  'sok/index.html': page(''),
  'tillganglighet/index.html': page(''),
  'ladda-ner/index.html': page(''),
  'ladda-ner/handlingsplan.html': page(''),
  'ladda-ner/handlingsplan.pdf': '',
  'data/plan.json': '{}',
  'sitemap-index.xml': '',
  'pagefind/pagefind.js': '',
};

test('addresses: a record without a page or a place in its register, an index and a file that is missing are told', async () => {
  const records = { term: { sip: { term: 'SIP' }, sro: { term: 'SRO' } }, goal: { ett: { name: 'Ett mål' } } };
  const { 'data/plan.json': _, ...files } = promised;
  const site = siteWith({ ...files, 'ordlista/index.html': page('<p id="sip">SIP</p>') }, records);
  expect(await saidBy(addresses, site)).toEqual([
    '/data/plan.json: Sidan eller filen saknas på webbplatsen.',
    '/mal/: Sidan eller filen saknas på webbplatsen.',
    '/mal/ett/: Uppgiften ”Ett mål” (mål) saknas på webbplatsen.',
    '/ordlista/#sro: Uppgiften ”SRO” (ord) saknas på webbplatsen.',
  ]);
});

test('addresses: each former address sends the reader on to the present one', async () => {
  const records = { goal: { ett: { name: 'Ett mål', formerSlugs: ['forr', 'annu-tidigare', 'borta'] } } };
  const refresh = (to: string) => page('', `<meta http-equiv="refresh" content="0; url=https://plan.example${to}">`);
  const site = siteWith(
    {
      ...promised,
      'mal/index.html': page(''),
      'mal/ett/index.html': page(''),
      'mal/forr/index.html': refresh('/mal/ett/'),
      'mal/annu-tidigare/index.html': refresh('/mal/'),
    },
    records,
  );
  expect(await saidBy(addresses, site)).toEqual([
    '/mal/annu-tidigare/: Den tidigare adressen leder inte vidare till ”Ett mål” (/mal/ett/).',
    '/mal/borta/: Den tidigare adressen leder inte vidare till ”Ett mål” (/mal/ett/).',
  ]);
});

test('sitemap: it lists what may be indexed and nothing else, and such a page names its own address', async () => {
  const canonical = (path: string) => `<link rel="canonical" href="https://plan.example${path}">`;
  const location = (path: string) => `<url><loc>https://plan.example${path}</loc></url>`;
  const site = siteWith({
    'index.html': page('', canonical('/')),
    'mal/index.html': page('', canonical('/')),
    'glomd/index.html': page('', canonical('/glomd/')),
    'flyttad/index.html': page('', '<meta http-equiv="refresh" content="0; url=https://plan.example/mal/">'),
    '404.html': page('', '<meta name="robots" content="noindex">'),
    'sitemap-index.xml':
      '<sitemapindex><sitemap><loc>https://plan.example/sitemap-0.xml</loc></sitemap></sitemapindex>',
    'sitemap-0.xml': `<urlset>${location('/')}${location('/mal/')}${location('/flyttad/')}${location('/404.html')}</urlset>`,
  });
  expect(await saidBy(sitemap, site)).toEqual([
    '/404.html: Sidan står i webbplatskartan för sökmotorer, men ska inte hittas av dem.',
    '/flyttad/: Sidan står i webbplatskartan för sökmotorer, men ska inte hittas av dem.',
    '/glomd/: Sidan saknas i webbplatskartan för sökmotorer.',
    '/mal/: Sidan uppger inte sin egen adress som den rätta.',
  ]);
});

test('full-addresses: an address of the site in data or a feed that leads nowhere is told', async () => {
  const site = siteWith({
    'index.html': page('<p id="a">A</p>'),
    'data/plan.json':
      '{"a":"https://plan.example/#a","b":"https://plan.example/nej/","c":"https://annan.example/nej/"}',
    'feed.xml': '<link href="https://plan.example/#b"/><id>https://plan.example</id>',
  });
  expect(await saidBy(fullAddresses, site)).toEqual([
    '/data/plan.json: Adressen https://plan.example/nej/ står i filen men finns inte på webbplatsen.',
    '/feed.xml: Adressen https://plan.example/#b står i filen men finns inte på webbplatsen.',
  ]);
});

test('id-references: a label or a button of something that is not on the page is told', async () => {
  const site = siteWith({
    'index.html': page(
      '<label for="a">A</label><input id="a"><p aria-labelledby="a b">B</p><button popovertarget="ord-c">C</button>',
    ),
  });
  expect(await saidBy(idReferences, site)).toEqual([
    '/: Något på sidan hänvisar till en del av den som inte finns (aria-labelledby="b").',
    '/: Något på sidan hänvisar till en del av den som inte finns (popovertarget="ord-c").',
  ]);
});

test('stands-alone: the file that holds the whole plan fetches nothing and links to no page beside it', async () => {
  const site = siteWith({
    'ladda-ner/handlingsplan.html': page(
      '<a href="#a">A</a><a href="/kommuner/">Kommuner</a><a href="https://annan.example/">Annan</a><img src="data:,a" alt=""><img src="a.png" alt="">',
      '<link rel="stylesheet" href="/a.css">',
    ),
  });
  expect(await saidBy(standsAlone, site)).toEqual([
    '/ladda-ner/handlingsplan.html: Filen hämtar något från nätet (<link>).',
    '/ladda-ner/handlingsplan.html: Filen hämtar något från nätet (<img>).',
    '/ladda-ner/handlingsplan.html: Länken till ”/kommuner/” leder ingenstans när filen ligger på en dator.',
  ]);
});
