import { toHtml } from 'hast-util-to-html';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Entry, Plan } from '#model/plan.ts';
import type { Block } from '#book/blocks.ts';
import { bodyOf } from '#book/body.ts';
import { citedIn } from '#book/collect.ts';
import { headingOf } from '#book/headings.ts';
import { sourceList } from '#book/sources.ts';
import { documentOf, type PdfDocument } from '#outputs/pdf/document.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { blocks } from '#outputs/single-file/blocks.ts';
import { placesIn } from '#outputs/single-file/places.ts';
import { readPlan } from '#read-plan.ts';
import { context, county } from '../outputs/pdf/county.ts';
import { open, textOf } from '../outputs/pdf/reader.ts';
import { planFrom } from '../plan-from.ts';
import { faultsIn } from '../site/html.ts';
import type { GeneratedBody } from './generated-bodies.ts';
import { beside, validContent } from './placed.ts';
import { siteBodies } from './site-bodies.ts';

/** A body that the check let through, as a record, with words that no other body has. */
export interface PrintedBody {
  body: GeneratedBody;
  entry: Entry<'page'>;
}

/** Prints bodies in a form, and gives what is wrong: what is refused or invalid, and words that are not there. */
type Form = (bodies: readonly PrintedBody[]) => Promise<string[]>;

export interface BodyPrinter {
  /** The record, or undefined where the check refuses the body. */
  checked: (body: GeneratedBody) => PrintedBody | undefined;
  pages: Form;
  /** All bodies as parts of one file. */
  singleFile: Form;
  /** All bodies in one document. */
  pdf: Form;
  close: () => Promise<void>;
}

const head = `---
title: Ett prov
summary: En text ur grammatiken.
order: 9
language: en
sources: [common-knowledge]
certainty: sourced
---

`;
const path = 'om/prov.mdx';

/** Prints bodies in every form. */
export async function bodyPrinter(): Promise<BodyPrinter> {
  const plan = county();
  const site = await siteBodies(plan);
  const compiler = await compilerHere();
  let count = 0;
  return {
    checked: (body) => {
      const { issues } = readPlan(beside({ path, text: head + body.text }));
      if (issues.some(({ file, severity }) => severity === 'error' && file === `${validContent.name}/${path}`))
        return undefined;
      const own = apart(body, (count += 1));
      return { body: own, entry: recordOf(`prov-${count}`, own.text) };
    },
    pages: async (bodies) => {
      const faults: string[] = [];
      for (const { body, entry } of bodies) {
        const page = await site.page(entry, head + body.text);
        faults.push(...lacking([body], wordsOf(page)));
      }
      return faults;
    },
    singleFile: async (bodies) => {
      const file = fileOf(
        plan,
        bodies.map(({ entry }) => entry),
      );
      const invalid = faultsIn(around(file, plan)).map(({ fault, selector }) => `${fault} ${selector ?? ''}`);
      return [
        ...invalid,
        ...lacking(
          bodies.map(({ body }) => body),
          wordsOf(file),
        ),
      ];
    },
    pdf: async (bodies) => {
      const document = printed(
        plan,
        bodies.map(({ entry }) => entry),
      );
      const { bytes } = await make(compiler, readTemplate(), document, true);
      const text = (await textOf(await open(bytes))).replace(/\s/g, '');
      return lacking(
        bodies.map(({ body }) => body),
        text,
      );
    },
    close: site.close,
  };
}

/** The body with the words `k7x1m`, `k7x2m` … in the place of `k1m`, `k2m` …, so that it can stand beside others. */
function apart({ text, marks }: GeneratedBody, number: number): GeneratedBody {
  const own = (words: string) => words.replace(/k(\d+m)/g, `k${number}x$1`);
  return { text: own(text), marks: marks.map(own) };
}

function recordOf(id: string, body: string): Entry<'page'> {
  const [entry] = planFrom({ page: { [id]: { body } } }).records.page;
  if (entry === undefined) throw new Error('no record');
  return entry;
}

/** Each record under its name. */
const parts = (entries: readonly Entry[], level: number): Block[] =>
  entries.flatMap((entry) => [headingOf(entry, level), ...bodyOf(entry, level + 1)]);

function fileOf({ records, addressing }: Plan, entries: readonly Entry[]): string {
  const list = parts(entries, 2);
  const numbers = new Map(records.source.map(({ id }, index) => [id, index + 1]));
  const drawing = { places: placesIn(list, addressing), numbers, basePath: addressing.basePath };
  return toHtml(blocks(list, drawing), { allowDangerousHtml: true });
}

function printed(plan: Plan, entries: readonly Entry[]): PdfDocument {
  const list = parts(entries, 1);
  const sources = citedIn(list);
  const writing = {
    title: 'Ett prov',
    eyebrow: 'Prov',
    description: 'Texter ur grammatiken.',
    cover: [],
    blocks: sources.length === 0 ? list : [...list, sourceList(plan, sources)],
    sources,
  };
  return documentOf(plan, context, writing, 'leaflet', 'prov.pdf');
}

/** A whole page with bodies in it, and the sources that their numbers lead to. */
function around(bodies: string, { records }: Plan): string {
  const sources = records.source.map((_, index) => `<li id="kalla-${index + 1}" popover>Källa</li>`).join('');
  const main = `<main><h1>Ett prov</h1><h2>Texter</h2>${bodies}<ol>${sources}</ol></main>`;
  return `<!DOCTYPE html><html lang="sv"><head><title>Ett prov</title></head><body>${main}</body></html>`;
}

/** Each body with words that a text lacks. */
function lacking(bodies: readonly GeneratedBody[], shown: string): string[] {
  return bodies.flatMap(({ text, marks }) => {
    const lost = marks.filter((mark) => !shown.includes(mark));
    return lost.length === 0 ? [] : [`${lost.join(', ')} lost of\n\n${text}`];
  });
}

function wordsOf(html: string): string {
  const of = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(of).join('') : '';
  return parseFragment(html).childNodes.map(of).join('');
}
