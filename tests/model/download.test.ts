import { expect, test } from 'vitest';
import {
  aboutDownload,
  formatOf,
  licencesIn,
  partOf,
  partsIn,
  planData,
  programParts,
  wholePlan,
  type Download,
} from '#model/download.ts';
import { planFrom } from '../plan-from.ts';

const file = (path: string, fields: Partial<Download> = {}): Download => ({
  path,
  type: 'application/pdf',
  title: 'Titel',
  bytes: 84_213,
  sha256: '',
  ...fields,
});
const downloads = [
  file('ladda-ner/handlingsplan.pdf'),
  file('ladda-ner/kommuner/alleryd.pdf'),
  file('ladda-ner/kommuner/tallby.pdf'),
  file('ladda-ner/vardsamverkan/alleryd.pdf'),
];
const { municipality } = planFrom({ municipality: { alleryd: { name: 'Alléryd' }, aa: { name: 'Åå' } } }).records;

test('a record finds its own part, by kind and name', () => {
  expect(municipality.map((entry) => partOf(downloads, entry)?.path)).toEqual([
    'ladda-ner/kommuner/alleryd.pdf',
    undefined,
  ]);
});

test('the parts of one kind are those in its own folder', () => {
  expect(partsIn(downloads, 'kommuner').map(({ path }) => path)).toEqual([
    'ladda-ner/kommuner/alleryd.pdf',
    'ladda-ner/kommuner/tallby.pdf',
  ]);
});

test('a link says type, size and pages, and leaves out pages where there are none', () => {
  expect(aboutDownload(file('x', { pages: 1 }))).toBe('PDF, 84\u00a0kB, 1\u00a0sida');
  expect(aboutDownload(file('x', { type: 'application/json', bytes: 1_250_000 }))).toBe('JSON, 1,3\u00a0MB');
});

test('a type that has no short name stands as it is', () => {
  expect(formatOf({ type: 'text/calendar' })).toBe('text/calendar');
});

test('the whole plan is the PDF and the single file, and nothing where nothing has been made', () => {
  const html = file('ladda-ner/handlingsplan.html', { type: 'text/html' });
  expect(wholePlan([...downloads, html])).toEqual([downloads[0], html]);
  expect(wholePlan([])).toEqual([]);
});

test('what tells of the program is no data of the plan', () => {
  const plan = file('data/plan.json', { type: 'application/json' });
  const bill = file('data/program.cdx.json', { type: 'application/json' });
  const licences = file('data/program-licenser.txt', { type: 'text/plain' });
  const all = [...downloads, plan, bill, licences];
  expect(planData(all)).toEqual([plan]);
  expect(programParts(all)).toEqual([bill, licences]);
  expect(licencesIn(all)).toEqual(licences);
  expect(licencesIn(downloads)).toBeUndefined();
});
