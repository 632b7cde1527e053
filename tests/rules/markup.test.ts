import { expect, test } from 'vitest';
import { altTexts } from './alt-texts.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { landmarks } from './landmarks.ts';
import { language } from './language.ts';
import { nuChecker } from './nu-checker.ts';
import { policy } from './policy.ts';
import { saidBy, siteWith } from './site-with.ts';
import { spacing } from './spacing.ts';
import { titles } from './titles.ts';

const page = (body: string, title = 'Sida') =>
  `<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

test('html: markup that the standard forbids is told with its place', async () => {
  const site = siteWith({ 'index.html': page('<ul><p>A</p></ul>'), 'mal/index.html': page('<p>B</p>') });
  expect(await saidBy(html, site)).toEqual([
    '/: HTML-koden följer inte standarden: element-permitted-content: <p> element is not permitted as content under <ul> (html > body > ul > p)',
  ]);
});

test('nu-checker: an error is told with its line, where there is Java', { timeout: 120_000 }, async () => {
  const site = siteWith({ 'mal/index.html': page('<dl><p>A</p></dl>'), 'index.html': page('<p>B</p>') });
  const said = await saidBy(nuChecker, site);
  // Without Java the rule says so, and judges nothing.
  if (said.length > 0)
    expect(said).toEqual([
      '/mal/: HTML-koden följer inte standarden, rad 2: Element “p” not allowed as child of element “dl” in this context. (Suppressing further errors from this subtree.)',
    ]);
});

test('language: a page that does not say it is Swedish is told', async () => {
  const site = siteWith({ 'index.html': '<html lang="en"></html>', 'mal/index.html': page('') });
  expect(await saidBy(language, site)).toEqual(['/: Sidan säger inte att den är på svenska.']);
});

test('language: a text in English says so, not of the Swedish words in it, and so do links with its name', async () => {
  const records = {
    page: { english: { title: 'In English', language: 'en' }, more: { title: 'More', language: 'en' } },
  };
  const text = (article: string) => page(`<main><h1 lang="en">More</h1><article ${article}</article></main>`);
  const site = siteWith(
    {
      'index.html': page('<a href="/om/english/">In English</a>'),
      'om/index.html': page('<a href="/om/english/" lang="en">In English</a>'),
      'om/english/index.html': text('lang="en"><p>Text <button>Källa 1</button></p>'),
      'om/more/index.html': text('><p>Text</p>'),
    },
    records,
  );
  const wrong =
    'Texten är skriven på ett annat språk (en), men sidan säger inte det där texten står, eller säger det också om svenska ord.';
  expect(await saidBy(language, site)).toEqual([
    `/om/english/: ${wrong}`,
    `/om/more/: ${wrong}`,
    '/: En länk med en rubrik på ett annat språk säger inte vilket språk det är.',
  ]);
});

test('language: the title of a source in another language says so in its link, alone or with Swedish words', async () => {
  const records = { source: { a: { title: 'About us', language: 'en' }, b: { title: 'PRIO', language: 'en' } } };
  const link = (inner: string) => page(`<a href="https://a.example/">${inner}</a>`);
  const site = siteWith(
    {
      'a/index.html': link('<span lang="en">About us</span><span> (källa 1)</span>'),
      'b/index.html': link('About us<span> (källa 1)</span>'),
      'c/index.html': link('<span>About us</span>'),
      'd/index.html': link('PRIO'),
    },
    { ...records, term: { prio: { term: 'PRIO' } } },
  );
  const unmarked = 'En länk med en rubrik på ett annat språk säger inte vilket språk det är.';
  expect(await saidBy(language, site)).toEqual([`/b/: ${unmarked}`, `/c/: ${unmarked}`]);
});

test('titles: two pages with one title, and one without, are told', async () => {
  const site = siteWith({
    'a/index.html': page('', 'Avtal'),
    'b/index.html': page('', 'Avtal'),
    'c/index.html': page('', ''),
    'd/index.html': page('', 'Annat'),
  });
  expect(await saidBy(titles, site)).toEqual([
    '/b/: Sidan har samma titel som /a/: ”Avtal”.',
    '/c/: Sidan har ingen titel.',
  ]);
});

test('headings: none or two main headings, and a level that is skipped, are told', async () => {
  const site = siteWith({
    'a/index.html': page('<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>'),
    'b/index.html': page('<h1>A</h1><h1>B</h1>'),
    'c/index.html': page('<h2>A</h2><h4>B</h4>'),
    'd/index.html': page(
      '<h1>A</h1><section><h2>B</h2><ol></ol></section><section><h2>C</h2><svg></svg></section><section><h2>D</h2>E</section>',
    ),
  });
  expect(await saidBy(headings, site)).toEqual([
    '/b/: Sidan har inte precis en huvudrubrik.',
    '/c/: Sidan har inte precis en huvudrubrik.',
    '/c/: En rubrik på nivå 4 hoppar över nivån ovanför.',
    '/d/: Under rubriken ”B” står ingenting.',
  ]);
});

test('landmarks: the way past the menu, the menu, the main part and the names of navigation are missed', async () => {
  const menu = '<nav aria-label="Huvudmeny"></nav>';
  const files = {
    'a/index.html': page(`<a href="#m">Till innehållet</a>${menu}<nav aria-label="År"></nav><main id="m"></main>`),
    'b/index.html': page(`${menu}<nav aria-label="Huvudmeny"></nav><a href="/">Start</a><main id="m"></main>`),
    'c/index.html': page('<a href="#m">Till innehållet</a><nav></nav>'),
  };
  const site = siteWith(files, { term: { sip: {} } });
  expect(await saidBy(landmarks, siteWith(files))).not.toContain('/c/: Sidan saknar huvudmenyn.');
  expect(await saidBy(landmarks, site)).toEqual([
    '/b/: Sidan börjar inte med en länk förbi menyn till huvuddelen.',
    '/b/: Två delar för navigering har samma namn, eller en har inget.',
    '/c/: Sidan har inte precis en huvuddel.',
    '/c/: Sidan börjar inte med en länk förbi menyn till huvuddelen.',
    '/c/: Sidan saknar huvudmenyn.',
    '/c/: Två delar för navigering har samma namn, eller en har inget.',
  ]);
});

test('policy: a page without one, with one that lets code in, or with code or style in an attribute is told', async () => {
  const meta = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
  const site = siteWith({
    'a/index.html': page(`${meta("default-src 'none'; script-src 'self'")}<p>A</p>`),
    'b/index.html': page('<p>B</p>'),
    'c/index.html': page(meta("default-src 'none'; script-src 'unsafe-inline'")),
    'd/index.html': page(`${meta("default-src 'none'")}<p style="color:red" onclick="a()">D</p>`),
    'e/index.html': page('<meta http-equiv="refresh" content="0; url=/a/">'),
  });
  expect(await saidBy(policy, site)).toEqual([
    '/b/: Sidan saknar det skydd som hindrar främmande kod.',
    '/c/: Sidan saknar det skydd som hindrar främmande kod.',
    '/d/: Sidan har kod eller stil i attributet ”style”.',
    '/d/: Sidan har kod eller stil i attributet ”onclick”.',
  ]);
});

test('spacing: a space before a sign is told with the words around it', async () => {
  const site = siteWith({
    'a/index.html': page('<main><p>Planen <b>gäller</b> , säger länet.</p></main>'),
    'b/index.html': page('<main><p>Planen <b>gäller</b>, säger .se och 1,5 kB.</p></main>'),
  });
  expect(await saidBy(spacing, site)).toEqual([
    '/a/: Ett mellanslag står före ett skiljetecken: ”Planen gäller , säger”.',
  ]);
});

test('alt-texts: a picture that does not say what it shows is told; one for the eye alone may say nothing', async () => {
  const named = '<img src="b.png" alt="En karta"><img src="c.png" alt=""><svg role="img" aria-label="Kurva"></svg>';
  const site = siteWith({
    'index.html': page(
      `<img src="a.png">${named}<svg role="img"></svg><svg role="img"><title>Stapel</title></svg><svg></svg>`,
    ),
  });
  expect(await saidBy(altTexts, site)).toEqual([
    '/: En bild saknar text som säger vad den visar: a.png.',
    '/: En bild saknar text som säger vad den visar: <svg>.',
  ]);
});
