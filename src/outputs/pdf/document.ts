import type { Certainty } from '#schemas/provenance.ts';
import type { Category } from '#schemas/event.ts';

/** Words on a line. Everything is data: nothing of it is read as markup. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'break' }
  /** A place that links lead to. */
  | { type: 'anchor'; path: string }
  | { type: 'strong' | 'emphasis' | 'small'; children: Inline[] }
  | { type: 'language'; language: string; children: Inline[] }
  /** An address on the web, mail or telephone. */
  | { type: 'link'; url: string; children: Inline[] }
  /** A site path: a link inside the document where the document holds it, else to the site. */
  | { type: 'to'; path: string; url: string; children: Inline[] }
  /** The numbers of sources in the document's list. */
  | { type: 'sources'; numbers: number[] }
  | { type: 'footnote'; children: Inline[] }
  /** A drawn mark before its words. */
  | { type: 'certainty'; certainty: Certainty; children: Inline[] }
  | { type: 'category'; category: Category; isHollow: boolean; children: Inline[] };

export interface Column {
  /** A share of the width; without it, as wide as the content. */
  share?: number;
  isNumber?: boolean;
}

export type Block =
  | {
      type: 'heading';
      level: number;
      children: Inline[];
      /** The site path that links lead here from. */
      anchor?: string;
      /** Listed in contents and bookmarks, in bookmarks only, or nowhere. */
      listing: 'contents' | 'bookmarks' | 'nowhere';
      language?: string;
    }
  | { type: 'paragraph'; children: Inline[]; style?: 'lede' | 'answer' | 'small' | 'eyebrow' }
  | { type: 'list'; isOrdered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  /** What is only partly known, with what is lacking last. */
  | { type: 'partly'; children: Block[] }
  | { type: 'code'; value: string }
  | { type: 'rule' }
  /** The first cell of every row is the row's header. */
  | { type: 'table'; caption: Inline[]; columns: Column[]; head: Inline[][]; rows: Cell[][]; lastIsSum?: boolean }
  | { type: 'figure'; file: string; alt: string; caption: Inline[]; width: number }
  | { type: 'facts'; rows: { term: string; children: Block[] }[] }
  /** Something in the margin's place beside a text: a date beside an event. */
  | { type: 'beside'; aside: Inline[]; children: Block[] }
  | { type: 'box'; children: Block[] }
  /** What stands on one page. */
  | { type: 'together'; children: Block[] }
  | { type: 'columns'; count: number; children: Block[] }
  | { type: 'sources'; items: { number: number; children: Inline[] }[] }
  | { type: 'part'; language: string; children: Block[] }
  | { type: 'page-break' };

/** A table's cell: words, a bar, or both. */
export interface Cell {
  children: Inline[];
  /** The file of a small picture, with what it says in words. */
  picture?: { file: string; alt: string };
}

/** A document ready to be set. */
export interface PdfDocument {
  /** Where it lies in the built site. */
  path: string;
  title: string;
  /** The line above the title. */
  eyebrow: string;
  description: string;
  publisher: string | null;
  keywords: string[];
  /** `YYYY-MM-DD` */
  date: string;
  /** A cover and contents, or a first page that begins with the title. */
  form: 'book' | 'leaflet';
  /** What stands at the head and the foot of every page. */
  head: string;
  foot: string;
  /** What stands on the cover, below the title. */
  cover: Block[];
  blocks: Block[];
  /** What links may lead to: the site paths that the document holds and its sources, each with what stands there. */
  anchors: Record<string, string>;
  /** Data that lie in the file for programs to read. */
  attachment?: { name: string; description: string; json: string };
  /** The drawings, as SVG, by file name. */
  drawings: Record<string, string>;
}
