import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chaptersOf } from '#book/chapters.ts';
import type { Plan } from '#model/plan.ts';
import { data } from '#outputs/data/plan-json.ts';
import type { MadeFile } from '#outputs/output.ts';
import { textAt } from '#outputs/pdf/gate/rule.ts';
import { examine } from '#outputs/pdf/gate/structure.ts';
import { documentsOf } from '#outputs/pdf/document.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { county } from './county.ts';
import { bare, bookmarksOf, elementsOf, open, textOf } from './reader.ts';

const context = { date: '2026-11-24', commit: 'abc1234' };
const folder = mkdtempSync(join(tmpdir(), 'plan-pdf-'));
const path = join(folder, 'handlingsplan.pdf');
let plan: Plan;
let file: MadeFile;
let reader: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  plan = county();
  const [document] = documentsOf(plan, context);
  if (document === undefined) throw new Error('no book');
  file = await make(await compilerHere(), readTemplate(), document, true);
  writeFileSync(path, file.bytes);
  reader = await open(file.bytes);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the whole plan', () => {
  test('is one file, named for what it is', () => {
    expect([file.path, file.type, file.title]).toEqual([
      'ladda-ner/handlingsplan.pdf',
      'application/pdf',
      'Handlingsplan för psykisk hälsa i Exempellän',
    ]);
    expect(file.pages).toBe(reader.numPages);
  });

  test('tells its language and title, and that it is tagged', async () => {
    const { info } = await reader.getMetadata();
    expect(info).toMatchObject({ Title: 'Handlingsplan för psykisk hälsa i Exempellän', Language: 'sv-SE' });
    expect((await reader.getMarkInfo())?.Marked).toBe(true);
    expect(await reader.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('says of every figure what it shows', async () => {
    const figures = (await elementsOf(reader)).filter(({ role }) => role === 'Figure');
    expect(figures.length).toBe(29);
    expect(figures.filter(({ alt = '' }) => alt.trim() === '')).toEqual([]);
  });

  test('calls every link by what it leads to, in the language of the text around it', async () => {
    const { document, elements } = await examine(file.bytes);
    const annotations = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
    const named = new Map(
      annotations.map((reference) => {
        const link = document.context.lookup(reference, PDFDict);
        return [String(reference), [textAt(link, 'Contents'), addressOf(link)] as const];
      }),
    );
    const names = new Map([...named.values()].map(([name, address]) => [address, name]));
    expect(names.get('https://brukarforum.example/om-oss/')).toBe('About us');
    expect(names.get('https://plan.example/')).toBe('Handlingsplan för psykisk hälsa i Exempellän på webben');
    expect(names.get('https://alleryd.example/')).toBe('Webbplats: Alléryd');
    const all = [...named.values()].map(([name]) => name);
    expect(all.filter((name) => /^timeline, page \d+$/.test(name ?? ''))).toHaveLength(1);
    expect(all.filter((name) => /^Source \d+, page \d+$/.test(name ?? ''))).toHaveLength(1);
    const english = elements.filter(({ role, dict }) => role === 'Link' && textAt(dict, 'Lang') === 'en');
    expect(english.flatMap(({ objects }) => objects.map((one) => named.get(one)?.[0]))).toEqual([
      'Few know of the goals',
      'About us',
    ]);
  });

  test('says which language the English page is in', async () => {
    const { elements } = await examine(file.bytes);
    expect(elements.filter(({ dict }) => textAt(dict, 'Lang') === 'en').length).toBeGreaterThan(0);
  });

  test('has a bookmark for every goal, municipality, federation and care area', async () => {
    const titles = await bookmarksOf(reader);
    const { goal, municipality, federation, 'care-area': careAreas } = plan.records;
    const missing = [...goal, ...municipality, ...federation, ...careAreas].filter(
      ({ label }) => !titles.some((title) => title.endsWith(label)),
    );
    expect(missing.map(({ label }) => label)).toEqual([]);
    expect(titles).toContain('Åå');
  });

  test('has its title, the contents and the chapters of the plan in their order, all but the register, which would say nothing without pages', async () => {
    const outline = (await reader.getOutline()) as { title: string }[];
    const chapters = chaptersOf(plan).map(({ heading }) => heading);
    const inBook = chapters.filter((title) => title !== 'A–Ö-register');
    expect(outline.map(({ title }) => title)).toEqual([plan.overview.title, 'Innehåll', ...inBook]);
    expect(chapters).toHaveLength(18);
  });

  test('gives its words back whole: every goal, municipality, event, term and source', async () => {
    const whole = await textOf(reader);
    const text = bare(whole);
    const { goal, municipality, event, term, source } = plan.records;
    const names = [...goal, ...municipality, ...event, ...term].map(({ label }) => label);
    expect(names.filter((name) => !text.includes(bare(name)))).toEqual([]);
    expect(source.filter(({ title }) => text.includes(bare(title))).length).toBe(26);
    expect(text).toContain('Šuoŋžáđčohkka');
    expect(/\u00ad(?!\n)/.exec(whole)).toBeNull();
  });

  test('carries the plan as data, byte for byte as it is published beside', async () => {
    const attachments = (await reader.getAttachments()) as Record<string, { content: Uint8Array }>;
    const [published] = await data.make(plan, context, () => Promise.resolve());
    expect(Buffer.from(attachments['plan.json']?.content ?? []).toString()).toBe(
      Buffer.from(published?.bytes ?? []).toString(),
    );
  });

  test('leads from a number to its source and from a name to its place', async () => {
    const links = await Promise.all(
      Array.from({ length: reader.numPages }, async (_, index) => (await reader.getPage(index + 1)).getAnnotations()),
    );
    // The contents and footnotes are led by Typst: the gate has looked them up.
    type Link = { dest?: string | [unknown, { name: string }, number, number]; contentsObj?: { str: string } };
    const inside = (links.flat() as Link[]).flatMap(({ dest, contentsObj }) =>
      Array.isArray(dest) && /, sida \d+$/.test(contentsObj?.str ?? '')
        ? [{ dest, words: contentsObj?.str ?? '' }]
        : [],
    );
    expect(inside.length).toBeGreaterThan(300);
    const targets = new Map(inside.map(({ dest, words }) => [words, dest]));
    const astray: string[] = [];
    for (const [words, [page, , x, y]] of targets) {
      const [, label, number] = /^(.*), sida (\d+)$/.exec(words) ?? [];
      const index = await reader.getPageIndex(page as Parameters<typeof reader.getPageIndex>[0]);
      if (label === undefined || index + 1 !== Number(number)) astray.push(words);
      else if (!(await wordsAt(index + 1, x, y)).includes(beginningOf(label))) astray.push(words);
    }
    expect(astray).toEqual([]);
    expect([...targets.keys()].filter((words) => words.startsWith('Källa 1, '))).toHaveLength(1);
  });
});

const addressOf = (link: PDFDict): string | undefined => {
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  return action && textAt(action, 'URI');
};

/** What stands on a page from a point on, a few lines of it. */
async function wordsAt(page: number, x: number, y: number): Promise<string> {
  const { items } = await (await reader.getPage(page)).getTextContent();
  const near = items.filter(
    (item) => 'str' in item && item.transform[4] > x - 30 && item.transform[5] < y && item.transform[5] > y - 75,
  );
  return bare(near.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : '')).join(''));
}

/** The first letters of a label, or the number of a source as it stands in the list. */
function beginningOf(label: string): string {
  return bare(label.replace(/^Källa (\d+)$/, '$1.')).slice(0, 8);
}

/** Runs a tool of the system where it is installed. */
function tool(name: string, ...args: string[]): string | undefined {
  const { error, stdout, status } = spawnSync(name, args, { encoding: 'utf8' });
  if (error !== undefined) return undefined;
  return `${stdout}\nexit ${status ?? ''}`;
}

const installed = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;

describe('tools of the system', () => {
  test.runIf(installed('qpdf'))('qpdf finds no errors', () => {
    expect(tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  test.runIf(installed('pdffonts'))('every font is ours, embedded, and knows its letters', () => {
    const rows = (tool('pdffonts', path) ?? '').split('\n').filter((line) => /^[A-Z]{6}\+/.test(line));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => !/^[A-Z]{6}\+Source(?:Serif4|Sans3)-\S+ .* yes yes yes /.test(row))).toEqual([]);
  });

  test.runIf(installed('pdfinfo'))('the file says its title, that it is tagged, and both standards', () => {
    expect(tool('pdfinfo', path)).toMatch(/Title: +Handlingsplan för psykisk hälsa[^]*Tagged: +yes/);
    expect(tool('pdfinfo', '-meta', path)).toMatch(/<pdfuaid:part>1<[^]*<pdfaid:part>3<[^]*<pdfaid:conformance>A</);
  });

  test.runIf(installed('pdftotext'))('a soft hyphen stands only where a line breaks a word', () => {
    const text = tool('pdftotext', path, '-') ?? '';
    expect(text).toContain('Överenskommelser');
    expect(/\u00ad(?!\n)/.exec(text)).toBeNull();
  });
});
