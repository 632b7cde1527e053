import { kinds, type RecordKind } from '#schemas/kinds.ts';
import { absoluteUrl } from '#addresses/addresses.ts';
import { showsHelpFirst } from '#model/help.ts';
import type { Entry } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import type { OutputContext } from '#outputs/output.ts';
import type { Block, PdfDocument } from './document.ts';
import type { Draft } from './draft.ts';
import { paragraph, strong, styled, web } from './words.ts';

type Own = Pick<PdfDocument, 'path' | 'title' | 'eyebrow' | 'description' | 'form' | 'cover' | 'blocks' | 'attachment'>;

/** A document with what all documents share: version, running heads, and what the draft has gathered. */
export function paperOf({ plan, anchors, drawings }: Draft, context: OutputContext, own: Own): PdfDocument {
  return {
    ...own,
    publisher: plan.site.publisher,
    keywords: [plan.overview.title, plan.site.area],
    date: context.date,
    head: own.title,
    foot: versionOf(context),
    anchors: Object.fromEntries(anchors),
    drawings: Object.fromEntries(drawings),
  };
}

/** `Version 24 november 2026 (abc1234)` */
function versionOf({ date, commit }: OutputContext): string {
  return `Version ${dateInWords(date)}${commit === undefined ? '' : ` (${commit})`}`;
}

/** The version, and where the same content is kept up to date. */
export function imprint({ plan }: Draft, context: OutputContext): Block[] {
  const { site } = plan;
  const address = absoluteUrl('/', plan.addressing);
  return [
    styled(
      'small',
      versionOf(context),
      site.publisher !== null && `. Utgivare: ${site.publisher}`,
      '. Samma uppgifter finns på webben: ',
      web(address),
      '.',
    ),
  ];
}

/** Where there is help: the numbers of the site's help box. */
export function helpBox({ plan }: Draft): Block {
  const { heading, lines } = plan.site.helpBox;
  const items = lines.map(({ name, shown, number, question }) => [
    paragraph(`${question} `, strong(web(`tel:${number}`, `${name} ${shown}`.replaceAll(' ', '\u00a0')))),
  ]);
  return {
    type: 'box',
    children: [
      paragraph(strong(heading)),
      ...(items.length === 0 ? [] : [{ type: 'list', isOrdered: false, start: 1, items } as const]),
    ],
  };
}

/** The same box again, before a text about what puts it first. */
export const helpFor = (draft: Draft, entry: Entry): Block[] =>
  showsHelpFirst(draft.plan.site, entry) ? [helpBox(draft)] : [];

/** Where a record's own document lies: the folder of its kind, then its slug. */
export const partPath = (kind: RecordKind, id: string): string => `ladda-ner/${kinds[kind].place}/${id}.pdf`;
