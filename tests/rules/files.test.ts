import { gzipSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { downloads } from './downloads.ts';
import { madeFiles } from './made-files.ts';
import { pdfGate } from './pdf-gate.ts';
import { previews } from './previews.ts';
import { privacy } from './privacy.ts';
import { saidBy, siteWith } from './site-with.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="sv"><head>${head}</head><body>${body}</body></html>`;

/** The sums of `a`, `b` and nothing. */
const sumOfA = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
const sumOfB = '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d';

const made = (...files: { path: string; bytes: number; sha256: string; type?: string }[]) =>
  JSON.stringify(files.map((file) => ({ type: 'application/pdf', title: 'Fil', ...file })));

test('made-files: another size or sum than the list of made files tells, and a file that is not there, are told', async () => {
  const site = siteWith({
    'a.pdf': 'a',
    'b.pdf': 'b',
    'made.json': made(
      { path: 'a.pdf', bytes: 1, sha256: sumOfA },
      { path: 'b.pdf', bytes: 1, sha256: sumOfA },
      { path: 'c.pdf', bytes: 1, sha256: sumOfA },
    ),
  });
  const said = await saidBy(madeFiles, site);
  expect(said.filter((text) => text.includes('made.json.'))).toEqual([
    '/b.pdf: Filen saknas, eller har en annan storlek eller kontrollsumma än i made.json.',
    '/c.pdf: Filen saknas, eller har en annan storlek eller kontrollsumma än i made.json.',
  ]);
});

test('made-files: SHA256SUMS holds every file with its own sum, and no other', async () => {
  const site = siteWith({
    'a.txt': 'a',
    'b.txt': 'b',
    'c.txt': '',
    SHA256SUMS: `${sumOfA}  a.txt\n${sumOfA}  b.txt\n${sumOfB}  d.txt\n`,
  });
  const wrong = 'Filen saknas, eller har en annan kontrollsumma än i SHA256SUMS.';
  expect(await saidBy(madeFiles, site)).toEqual([`/b.txt: ${wrong}`, `/c.txt: ${wrong}`, `/d.txt: ${wrong}`]);
});

test('downloads: a made file that is not listed with its sum, or not offered on its page with type and size, is told', async () => {
  const foot = '<footer><a href="/ladda-ner/">Ladda ner</a></footer>';
  const row = (path: string, sum: string) => `<tr><td><a href="/${path}">Fil</a></td><td><code>${sum}</code></td></tr>`;
  const rows = [row('ladda-ner/mal/ett.pdf', sumOfA), row('ladda-ner/mal/tva.pdf', sumOfB)];
  const files = (...listed: string[]) => ({
    'index.html': page(
      '<a href="/ladda-ner/handlingsplan.html">Allt (HTML, 1,1 MB)</a><a href="/ladda-ner/handlingsplan.pdf">Allt</a><footer></footer>',
    ),
    'ladda-ner/index.html': page(`<table>${listed.join('')}</table>${foot}`),
    'mal/ett/index.html': page(`<a href="/ladda-ner/mal/ett.pdf">Ladda ner Ett (PDF, 84 kB, 2 sidor)</a>${foot}`),
    'mal/tva/index.html': page(`<a href="/ladda-ner/mal/tva.pdf">Ladda ner Två</a>${foot}`),
    'made.json': made(
      { path: 'ladda-ner/mal/ett.pdf', bytes: 1, sha256: sumOfA },
      { path: 'ladda-ner/mal/tva.pdf', bytes: 1, sha256: sumOfA },
      { path: 'bilder/planen.png', bytes: 1, sha256: sumOfA },
    ),
  });
  expect(await saidBy(downloads, siteWith(files(...rows)))).toEqual([
    '/ladda-ner/: Sidan saknar filen ladda-ner/mal/tva.pdf eller dess kontrollsumma.',
    '/mal/tva/: Sidan länkar inte till filen ladda-ner/mal/tva.pdf med typ och storlek.',
    '/: Startsidan länkar inte till filen ladda-ner/handlingsplan.pdf med typ och storlek.',
    '/: Sidfoten länkar inte till sidan med nedladdningar.',
  ]);
  expect((await saidBy(downloads, siteWith(files())))[0]).toBe(
    '/ladda-ner/: Sidan saknar filen ladda-ner/mal/ett.pdf eller dess kontrollsumma.',
  );
});

/** As much of a PNG as says its size. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

test('previews: a page without its picture, words, icons or description is told, and a picture of another size', async () => {
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const head = [
    '<title>Mål – Planen</title>',
    '<link rel="icon" href="/favicon.svg"><link rel="apple-touch-icon" href="/bilder/hemskarm.png">',
    meta('og:title', 'Mål'),
    meta('og:image', 'https://plan.example/bilder/mal.png'),
    meta('og:image:width', '1200') + meta('og:image:height', '630') + meta('og:image:alt', 'En karta'),
    meta('twitter:card', 'summary_large_image') + meta('description', 'Målen'),
  ].join('');
  const site = siteWith(
    {
      'mal/index.html': page('', head),
      'mal/a/index.html': page('', head.replace('/bilder/mal.png', '/bilder/planen.png')),
      'mal/b/index.html': page('', head.replace('<title>Mål', '<title>Avtal')),
      'mal/c/index.html': page('', head.replace('content="Målen"', 'content=""').replace('"En karta"', '""')),
      'mal/d/index.html': page('', head.replace('rel="icon"', 'rel="next"')),
      'bilder/planen.png': png(1200, 630),
      'bilder/mal.png': png(1200, 600),
      'bilder/hemskarm.png': png(180, 180),
    },
    { goal: { a: {} } },
  );
  expect(await saidBy(previews, site)).toEqual([
    '/mal/a/: Sidan visar fel bild, eller ingen, där dess adress delas.',
    '/mal/b/: Där sidans adress delas visas en annan rubrik än sidans.',
    '/mal/c/: Sidan saknar en beskrivning för den som söker eller delar.',
    '/mal/c/: Bilden som visas där sidans adress delas saknar text.',
    '/mal/d/: Sidan saknar ikonen för webbläsaren eller den för telefonens hemskärm.',
    '/bilder/mal.png: Bilden har fel storlek.',
  ]);
});

test('privacy: a mobile number, a personal number and a personal address are told in every kind of file, packed or not', async () => {
  const site = siteWith({
    'index.html': page('<p>Ring <b>070</b>-174 06 05</p><table><td>070</td><td>1740605</td></table>'),
    'om/index.html': page('<a href="mailto:anna.andersson@plan.example">Anna</a>'),
    'data/plan.json': '{"a":"19811218-9876","b":"info@plan.example"}',
    'pagefind/a.pf_fragment': gzipSync('{"content":"0701740605"}'),
    'data/program-licenser.txt': 'Copyright Anna Andersson <anna.andersson@plan.example>',
    SHA256SUMS: 'a0701740605b',
  });
  expect((await saidBy(privacy, site)).map((text) => text.slice(0, text.indexOf('”:')))).toEqual([
    '/data/plan.json: ”19811218-9876',
    '/pagefind/a.pf_fragment: ”0701740605',
    '/: ”070-174 06 05',
    '/om/: ”anna.andersson@plan.example',
  ]);
});

test('pdf-gate: a PDF that the gate would have stopped is told', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const said = await saidBy(pdfGate, siteWith({ 'ladda-ner/a.pdf': await document.save() }));
  expect(said).toContain('/ladda-ner/a.pdf: PDF-filen kan inte publiceras: the document is not tagged.');
});
