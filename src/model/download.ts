import { counted, nouns } from '#text/counts.ts';
import { sizeInWords } from '#text/numbers.ts';
import type { Entry } from './plan.ts';

/** A file that the build made from the plan, as `made.json` lists it. */
export interface Download {
  /** Where it lies in the built site, such as `ladda-ner/handlingsplan.pdf`; no leading slash. */
  path: string;
  /** Its media type. */
  type: string;
  /** What a reader calls it, in Swedish. */
  title: string;
  /** Its size in bytes. */
  bytes: number;
  /** Pages, where the form has any. */
  pages?: number;
  sha256: string;
}

/** Where the files to read lie, and the names that are the contract with those who link to them. */
const downloadFolder = 'ladda-ner';
export const wholePdf = `${downloadFolder}/handlingsplan.pdf`;
export const singleFile = `${downloadFolder}/handlingsplan.html`;

const formats: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/json': 'JSON',
  'text/html': 'HTML',
  'text/plain': 'text',
};

/** What a media type is called: `PDF`. A type without a name of its own stands as it is. */
export function formatOf({ type }: Pick<Download, 'type'>): string {
  return formats[type] ?? type;
}

/** Type, size and pages of a file, for the text of a link: `PDF, 640 kB, 12 sidor`. */
export function aboutDownload(download: Download): string {
  const { bytes, pages } = download;
  const facts = [formatOf(download), sizeInWords(bytes), pages && counted(pages, nouns.printed)];
  return facts.filter(Boolean).join(', ');
}

/** The whole plan as files to read, none where nothing has been made. */
export function wholePlan(downloads: readonly Download[]): Download[] {
  return downloads.filter(({ path }) => path === wholePdf || path === singleFile);
}

/** Where the leaflet about the record at a site path lies: `/kommuner/tallby/` in `ladda-ner/kommuner/tallby.pdf`. */
export const leafletPath = (page: string): string => `${downloadFolder}${page.replace(/\/$/, '')}.pdf`;

/** The record's own part of the plan, where the build has made one. */
export function partOf(downloads: readonly Download[], { path: page }: Entry): Download | undefined {
  return downloads.find(({ path }) => path === leafletPath(page));
}

/** The parts of the plan for the records of one kind, in the order they were made. */
export function partsIn(downloads: readonly Download[], place: string): Download[] {
  return downloads.filter(({ path }) => path.startsWith(`${downloadFolder}/${place}/`));
}

/** The plan as data for other programs. */
export const planData = (downloads: readonly Download[]): Download[] =>
  downloads.filter(({ path }) => path.startsWith('data/') && !isOfProgram(path));

/** What tells of the program that made the site: its parts and their licences. */
export const programParts = (downloads: readonly Download[]): Download[] =>
  downloads.filter(({ path }) => isOfProgram(path));

/** The licences of others' work that readers get. */
export const licencesIn = (downloads: readonly Download[]): Download | undefined =>
  programParts(downloads).find(({ type }) => type === 'text/plain');

const isOfProgram = (path: string): boolean => path.startsWith('data/program');
