import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringAxe, judge, wholeStandard } from './axe.ts';
import { withBrowser } from './browser.ts';
import { knownFindings, unknownAmong } from './known-findings.ts';
import { readPages } from './pages.ts';
import { withSite } from './server.ts';
import { shiftOf, watchShifts, weigh, withoutCache, type Weight } from './weigh.ts';

const site = withSite();
const browser = withBrowser(site);

/** Bytes of HTML, CSS and script, compressed. Two pages are registers of the whole plan, and may weigh more. */
const limit = 21_000;
const registers: Readonly<Record<string, number>> = { '/kallor/': 26_000, '/tidslinje/': 26_000 };
const fontLimit = 45_000;

interface Report {
  path: string;
  violations: string[];
  /** Errors in the console, and requests to other hosts. */
  faults: string[];
  weight: Weight;
  shift: number;
}
let reports: readonly Report[] = [];

describe('every page of the site, in a window of 1280 px and light', () => {
  beforeAll(async () => {
    const paths = readPages().flatMap(({ path, isRedirect }) => (isRedirect || path === singleFile ? [] : [path]));
    // A processor core judges one page at a time.
    const halves = [0, 1].map((rest) => paths.filter((_, index) => index % 2 === rest));
    reports = (await Promise.all(halves.map(reportOn))).flat();
  }, 900_000);

  test('axe finds nothing: WCAG 2.0–2.2 A and AA, and best practice', () => {
    const found = reports.flatMap(({ path, violations }) =>
      violations.map((text) => `${path}, 1280 px, light: ${text}`),
    );
    expect(unknownAmong(found, knownFindings())).toEqual([]);
    expect(reports.length).toBeGreaterThan(200);
  });

  test('weighs no more than it may before anybody searches, fonts apart', () => {
    const heavy = reports.filter(({ path, weight }) => weight.page > (registers[path] ?? limit));
    expect(heavy.map(inWords)).toEqual([]);
    const fonts = reports.filter(({ weight }) => weight.fonts === 0 || weight.fonts > fontLimit);
    expect(fonts.map(({ path, weight }) => `${path} ${weight.fonts} bytes of fonts`)).toEqual([]);
  });

  test('holds still while it loads', () => {
    const moving = reports.filter(({ shift }) => shift !== 0);
    expect(moving.map(({ path, shift }) => `${path} ${shift}`)).toEqual([]);
  });

  test('asks no other host, and has no error in the console', () => {
    expect(reports.flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  afterAll(() => {
    const heaviest = reports.toSorted((a, b) => b.weight.page - a.weight.page).slice(0, 5);
    console.log(`Heaviest of ${reports.length} pages, HTML + CSS + JS: ${heaviest.map(inWords).join(', ')}`);
  });
});

/** Stands by itself on a reader's disk, and has tests of its own. */
const singleFile = '/ladda-ner/handlingsplan.html';

function inWords({ path, weight }: Report): string {
  return `${path} ${(weight.page / 1000).toFixed(1)} kB`;
}

async function reportOn(paths: readonly string[]): Promise<Report[]> {
  const { page, faults } = await browser.visit({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  // The test as a whole has a limit; a single page of a busy machine has none.
  page.setDefaultNavigationTimeout(0);
  await withoutCache(page);
  await watchShifts(page);
  await bringAxe(page);
  const found: Report[] = [];
  for (const path of paths) {
    const weight = await weigh(page, path);
    const shift = await shiftOf(page);
    const violations = await judge(page, wholeStandard);
    found.push({ path, violations, faults: faults.splice(0), weight, shift });
  }
  return found;
}
