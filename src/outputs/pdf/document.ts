import { absoluteUrl } from '#addresses/addresses.ts';
import { bookOf } from '#book/book.ts';
import { anchorsIn } from '#book/collect.ts';
import { versionOf } from '#book/cover.ts';
import { leafletsOf } from '#book/leaflets.ts';
import type { Writing } from '#book/writing.ts';
import { leafletPath, wholePdf } from '#model/download.ts';
import { planJson } from '#model/plan-json.ts';
import type { Plan } from '#model/plan.ts';
import type { OutputContext } from '#outputs/output.ts';
import { withLinks, type Link } from './links.ts';

/** A document ready to be set. */
export interface PdfDocument extends Omit<Writing, 'sources' | 'cover' | 'blocks'> {
  /** What is drawn, each link told by its number among the links. */
  cover: unknown;
  blocks: unknown;
  /** Where it lies in the built site. */
  path: string;
  publisher: string | null;
  keywords: string[];
  /** `YYYY-MM-DD` */
  date: string;
  /** A cover and contents, or a first page that begins with the title. */
  form: 'book' | 'leaflet';
  /** What stands at the head and the foot of every page. */
  head: string;
  foot: string;
  links: readonly Link[];
  /** Data that lie in the file for programs to read. */
  attachment?: { name: string; description: string; json: string };
}

/** All documents of a plan: the whole as a book, then a leaflet for each municipality, federation, care area and focus area. */
export function documentsOf(plan: Plan, context: OutputContext): PdfDocument[] {
  const attachment = { name: 'plan.json', description: 'Hela planen som data', json: planJson(plan) };
  return [
    { ...documentOf(plan, context, bookOf(plan, context, false), 'book', wholePdf), attachment },
    ...leafletsOf(plan, context).map(({ entry, ...leaflet }) =>
      documentOf(plan, context, leaflet, 'leaflet', leafletPath(entry.path)),
    ),
  ];
}

/** What is written, with what every file has: version, running heads, and where its links lead. */
export function documentOf(
  plan: Plan,
  context: OutputContext,
  { sources, cover, blocks, ...writing }: Writing,
  form: PdfDocument['form'],
  path: string,
): PdfDocument {
  const { value, links } = withLinks([cover, blocks], {
    anchors: Object.fromEntries(anchorsIn(blocks)),
    numbers: Object.fromEntries(sources.map((id, index) => [id, index + 1])),
    site: absoluteUrl('/', plan.addressing),
  });
  const [drawnCover, drawnBlocks] = value as [unknown, unknown];
  return {
    ...writing,
    cover: drawnCover,
    blocks: drawnBlocks,
    links,
    path,
    form,
    publisher: plan.site.publisher,
    keywords: [plan.overview.title, plan.site.area],
    date: context.date,
    head: writing.title,
    foot: versionOf(context),
  };
}
