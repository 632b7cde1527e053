import { afterAll, expect, test } from 'vitest';
import type { PlanRecords } from '../plan-from.ts';
import { serve } from '../site/serve.ts';
import { LazyBrowser } from '../site/visitor.ts';
import { foundByName } from './found-by-name.ts';
import type { BuiltSite } from './rule.ts';
import { siteWith } from './site-with.ts';
import { walk } from './walk.ts';
import { withoutScript } from './without-script.ts';

// One browser for all the small sites, each on a port of its own.
let origin = '';
const browser = new LazyBrowser({
  get origin() {
    return origin;
  },
});
afterAll(() => browser.close());

/** What is said of a site while it is served. */
async function served<Result>(
  files: Record<string, string>,
  check: (site: BuiltSite) => Result | Promise<Result>,
  records: PlanRecords = {},
): Promise<Result> {
  const site = siteWith(files, records);
  const serving = await serve(site.folder, '/', () => ({}));
  origin = serving.origin;
  try {
    return await check({ ...site, walked: site.shown.map(({ path }) => path) });
  } finally {
    await serving.close();
  }
}

const page = (main: string, head = '') =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sida</title>${head}</head>
  <body><nav aria-label="Huvudmeny"><a href="/">Start</a></nav><main><h1>Rubrik</h1>${main}</main></body></html>`;

test('the walk says what axe, a narrow window, a page that moves and the console say of each page', async () => {
  // It moves with every frame: whenever the walk looks, something has moved.
  const move =
    'const move = () => { a.style.marginTop = a.style.marginTop === "" ? "300px" : ""; requestAnimationFrame(move); }; move();';
  const problems = await served(
    {
      'index.html': page('<p>Allt är väl.</p>'),
      'blek/index.html': page('<p style="color:#999">Blek</p>'),
      'bred/index.html': page('<p style="width:1000px">Bred</p>'),
      'hord/index.html': page(
        '<p>Text<span style="position:absolute;inline-size:1px;overflow:hidden;white-space:nowrap"> som <span lang="en">only those who listen will ever come to know of, in many words</span></span></p>',
      ),
      'fel/index.html': page('<script>nagotSomSaknas();</script>'),
      'ror-sig/index.html': page(`<p id="a">Text</p><script>${move}</script>`),
      'utifran/index.html': page('<img alt="" src="http://127.0.0.1:9/a.png">'),
    },
    (site) => walk(site, browser),
  );
  const said = problems.map(({ rule, page: path, message }) => `${rule} ${path}: ${message}`);
  expect([...new Set(said)].sort()).toEqual([
    'axe /blek/: Sidan är inte tillgänglig för alla: color-contrast (Element måste uppfylla tröskelvärdena för minsta färgkontrast): p.',
    'quiet /fel/: Webbläsaren klagar på sidan: nagotSomSaknas is not defined',
    'quiet /utifran/: Webbläsaren klagar på sidan: Failed to load resource: net::ERR_UNSAFE_PORT',
    'quiet /utifran/: Webbläsaren klagar på sidan: den hämtar http://127.0.0.1:9/a.png',
    'reflow /bred/: I ett smalt fönster (320 px) sticker något ut: <p> ”Bred”.',
    'reflow /bred/: I ett smalt fönster (320 px) sticker något ut: sidan är 1008 px bred.',
    'shift /ror-sig/: Något flyttar sig medan sidan laddas: p ”Text”.',
  ]);
});

test('a page whose heading, text or menu waits for a script is told', async () => {
  const late = (text: string) => `<script>document.write(${JSON.stringify(text)})</script>`;
  const problems = await served(
    {
      'index.html': page('<p>Allt är väl.</p>'),
      'sok/index.html': page('<p>Sök.</p>'),
      'rubrik/index.html': page('<p>Text</p>').replace('<h1>Rubrik</h1>', late('<h1>Rubrik</h1>')),
      'text/index.html': page(late('<p>Text</p>')),
      'meny/index.html': page('<p>Text</p>').replace('<a href="/">Start</a>', late('<a>Start</a>')),
    },
    (site) => withoutScript.check(site, browser),
    { term: { sip: {} } },
  );
  expect(problems.map(({ page: path, message }) => `${path}: ${message}`)).toEqual([
    '/meny/: Utan JavaScript visar sidan inte sin rubrik, sin text och sin meny.',
    '/rubrik/: Utan JavaScript visar sidan inte sin rubrik, sin text och sin meny.',
    '/text/: Utan JavaScript visar sidan inte sin rubrik, sin text och sin meny.',
  ]);
});

/** A page of search that finds, for every query, the page of the query’s first word and then that of its second. */
const search = page(`<input id="fraga"><p data-status></p><ol></ol><script>
  const show = () => {
    document.querySelector('ol').innerHTML = fraga.value.toLowerCase().split(' ').map((word) => '<a data-result href="/mal/' + word + '/">' + word + '</a>').join('');
    document.querySelector('[data-status]').textContent = fraga.value;
  };
  fraga.addEventListener('input', show);
  fraga.value = 'alfa';
  show();
</script>`);

test('a record that the search finds after another is told, but not where both bear the name', async () => {
  const records = {
    goal: {
      alfa: { name: 'Alfa' },
      beta: { name: 'Alfa beta' },
      gamma: { name: 'Delta gamma' },
      delta: { name: 'Delta gamma' },
    },
    source: { s1: { title: 'Alfa källa' } },
    term: { sist: { term: 'Alfa sist' } },
  };
  const problems = await served({ 'sok/index.html': search }, (site) => foundByName.check(site, browser), records);
  expect(problems.map(({ page: path, message }) => `${path}: ${message}`)).toEqual([
    '/mal/beta/: Den som söker på ”Alfa beta” får först /mal/alfa/, inte den här sidan.',
    '/ordlista/#sist: Den som söker på ”Alfa sist” får först /mal/alfa/, inte den här sidan.',
  ]);
});
