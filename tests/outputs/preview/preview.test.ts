import { expect, test } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { previewImages, previewOf } from '#model/preview-image.ts';
import { balanced, picture, wrapped } from '#outputs/preview/picture.ts';
import { preview } from '#outputs/preview/preview.ts';
import { planFrom } from '../../plan-from.ts';

const tile = (row: number, column: number) => ({ tile: { row, column } });
const plan = planFrom({
  site: {
    name: 'Planen & folket',
    area: 'Exempellän',
    description: 'Planen för Exempellän.',
  },
  divisions: [
    {
      id: 'kommunalforbund',
      heading: 'Distrikt',
      colours: [{ group: 'norr', letter: 'N', fill: '#1b3d66', text: '#ffffff' }],
    },
  ],
  federation: { norr: { name: 'Norr' }, soder: { name: 'Söder' } },
  municipality: {
    tallby: { name: 'Tallby', federation: 'norr', ...tile(0, 0) },
    kustby: { name: 'Kustby', federation: 'soder', ...tile(1, 3) },
  },
  source: { s1: {} },
}) as Plan;
const context = { date: '2026-01-15', commit: undefined };

test('a plan has a picture for itself, and one for each kind that it has', () => {
  expect(previewImages(plan).map(({ path, heading }) => [path, heading])).toEqual([
    ['bilder/planen.png', 'Planen'],
    ['bilder/kommuner.png', 'Kommuner'],
    ['bilder/kallor.png', 'Källor'],
    ['bilder/kommunalforbund.png', 'Distrikt'],
  ]);
});

test('a page has the picture of its kind, in its folder or its register, and others that of the plan', () => {
  const paths = ['/kommuner/tallby/', '/kommuner/', '/kallor/', '/', '/sok/', '/mal/ett-mal/', '/kommuner-i-norr/'];
  expect(paths.map((path) => previewOf(plan, path).heading)).toEqual([
    'Kommuner',
    'Kommuner',
    'Källor',
    'Planen',
    'Planen',
    'Planen',
    'Planen',
  ]);
});

test('the picture says in words what it shows', () => {
  expect(previewOf(plan, '/kommuner/tallby/').alt).toBe(
    'Kommuner. Planen & folket, Exempellän. En karta med en ruta för varje kommun.',
  );
});

test('the drawing holds the names, escaped, and a tile for each municipality in the colour of its federation', () => {
  const svg = picture(plan, previewOf(plan, '/kommuner/'));
  const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(words).toEqual([
    'Planen &amp; folket',
    'Exempellän',
    'Kommuner',
    'Vad som gäller i kommunen, vem som',
    'bestämmer och vad som har hänt.',
  ]);
  // Four columns of 390 units, at the right margin: a tile is 97 wide, and two rows stand in the middle of 400.
  expect(svg.match(/<rect [^>]*fill="[^>]*>/g)).toEqual([
    '<rect x="1031" y="408" width="94" height="94" fill="#454d49"/>',
    '<rect x="740" y="311" width="94" height="94" fill="#1b3d66"/>',
  ]);
});

test('a long heading is set smaller, and one of more than two lines takes the room of the text', () => {
  const headingsOf = (heading: string) => {
    const svg = picture(plan, { path: '', heading, text: 'En text.', alt: '' });
    return [...svg.matchAll(/class="(heading[^"]*|about)">([^<]*)/g)].map(([, name, text]) => [name, text]);
  };
  expect(headingsOf('Vårdsamverkan')).toEqual([
    ['heading', 'Vårdsamverkan'],
    ['about', 'En text.'],
  ]);
  expect(headingsOf('Överenskommelser')[0]).toEqual(['heading long', 'Överenskommelser']);
  expect(headingsOf('Handlingsplan för psykisk hälsa i länet')).toEqual([
    ['heading long', 'Handlingsplan'],
    ['heading long', 'för psykisk'],
    ['heading long', 'hälsa i länet'],
  ]);
});

test('lines are cut between words, and as even as they can be', () => {
  expect(wrapped('ett två tre fyra', 8)).toEqual(['ett två', 'tre fyra']);
  expect(wrapped('verksamhetsuppföljning nu', 8)).toEqual(['verksamhetsuppföljning', 'nu']);
  expect(balanced('Pengarna år för år, och vem som fick vad.', 38)).toEqual([
    'Pengarna år för år,',
    'och vem som fick vad.',
  ]);
  expect(balanced('kort', 38)).toEqual(['kort']);
});

test('the files are PNG pictures of 1200 by 630, and an icon, and the same bytes each time', async () => {
  const told: string[] = [];
  const heard = async (done: number, total: number) => void told.push(`${done}/${total}`);
  const [first, second] = [await preview.make(plan, context, heard), await preview.make(plan, context, heard)];
  expect(told).toEqual(['1/4', '2/4', '3/4', '4/4', '1/4', '2/4', '3/4', '4/4']);
  const sizes = first.map(({ path, type, bytes }) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return [path, type, Buffer.from(bytes.slice(1, 4)).toString('latin1'), view.getUint32(16), view.getUint32(20)];
  });
  expect(sizes).toEqual(
    [
      ['planen', 1200, 630],
      ['kommuner', 1200, 630],
      ['kallor', 1200, 630],
      ['kommunalforbund', 1200, 630],
      ['hemskarm', 180, 180],
    ].map(([name, width, height]) => [`bilder/${name}.png`, 'image/png', 'PNG', width, height]),
  );
  expect(second.map(({ bytes }) => Buffer.from(bytes))).toEqual(first.map(({ bytes }) => Buffer.from(bytes)));
  expect(new Set(first.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(5);
});
