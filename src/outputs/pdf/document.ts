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

/** A document ready to be set. */
export interface PdfDocument extends Omit<Writing, 'sources'> {
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
  /** The address of the site, which the paths of links that lead out of the document follow. */
  site: string;
  /** The number of each source, by its id. */
  numbers: Record<string, number>;
  /** What links may lead to: the site paths that the document holds and its sources, each with what stands there. */
  anchors: Record<string, string>;
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
  { sources, ...writing }: Writing,
  form: PdfDocument['form'],
  path: string,
): PdfDocument {
  const numbers = sources.map((id, index): [string, number] => [id, index + 1]);
  return {
    ...writing,
    path,
    form,
    publisher: plan.site.publisher,
    keywords: [plan.overview.title, plan.site.area],
    date: context.date,
    head: writing.title,
    foot: versionOf(context),
    site: absoluteUrl('/', plan.addressing),
    numbers: Object.fromEntries(numbers),
    anchors: Object.fromEntries([
      ...anchorsIn(writing.blocks),
      ...numbers.map(([, number]) => [`source-${number}`, `Källa ${number}`]),
    ]),
  };
}
