import type { Figure } from '#charts/shapes.ts';
import type { Certainty } from '#schemas/provenance.ts';
import type { SiteData } from '#schemas/site.ts';

/** Words on a line. Everything is data: nothing of it is read as markup. */
export type Inline =
  /** A page may explain the words of a running text. */
  | { type: 'text'; value: string; isExplained?: true }
  | { type: 'code'; value: string }
  | { type: 'break' }
  /** A place that links lead to, and what stands there. */
  | { type: 'anchor'; path: string; label: string }
  | { type: 'strong' | 'emphasis' | 'small'; children: Inline[] }
  | { type: 'language'; language: string; children: Inline[] }
  /** An address on the web, mail or telephone; of a source, its id. A name is for words that do not say where they lead. */
  | { type: 'link'; url: string; children: Inline[]; source?: string; name?: string }
  /** A site path: a link inside the document where the document holds it, else to the site. A name is for those who hear links in a list. */
  | { type: 'to'; path: string; children: Inline[]; name?: string }
  /** Sources, by their ids. The document numbers and lists them. */
  | { type: 'refs'; ids: string[] }
  /** Words that are only partly known, with what is lacking. */
  | { type: 'partly'; children: Inline[]; note: Inline[] }
  /** A drawn mark before its words. */
  | { type: 'certainty'; certainty: Certainty; children: Inline[] }
  /** How sure something is, with what is lacking. One that has no mark is a remark on what is sure. */
  | { type: 'doubt'; certainty: Certainty; name: string; hasMark: boolean; note?: string }
  | { type: 'category'; mark: string; isHollow: boolean; children: Inline[] };

export interface Column {
  /** A share of the width; without it, as wide as the content. */
  share?: number;
  isNumber?: boolean;
}

export interface HeadingBlock {
  type: 'heading';
  level: number;
  children: Inline[];
  /** The site path that links lead here from. */
  anchor?: string;
  isInContents: boolean;
  language?: string;
  /** A heading of a text that somebody wrote: it stands whatever stands under it. */
  isWritten?: true;
}

export type Block =
  | HeadingBlock
  | { type: 'paragraph'; children: Inline[]; style?: 'lede' | 'answer' | 'small' }
  | { type: 'list'; isOrdered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  /** What is only partly known, with what is lacking last. */
  | { type: 'partly'; children: Block[] }
  | { type: 'code'; value: string }
  | { type: 'rule' }
  /** The first cell of every row is the row's header. */
  | {
      type: 'table';
      caption: Inline[];
      columns: Column[];
      head: Inline[][];
      rows: Cell[][];
      lastIsSum?: boolean;
      /** Each row can be read by itself, its cells under each other. */
      holdsEntries?: boolean;
    }
  | { type: 'figure'; picture: Picture; caption: Inline[]; width: number }
  | { type: 'facts'; rows: Fact[] }
  /** Something in the margin's place beside a text: a date beside an event. */
  | { type: 'beside'; aside: Inline[]; children: Block[] }
  /** Where there is help, with the page that tells more. */
  | { type: 'help'; heading: string; lines: SiteData['helpBox']['lines']; more?: Inline }
  /** What stands on one page. */
  | { type: 'together'; children: Block[] }
  | { type: 'columns'; count: number; children: Block[] }
  | { type: 'sources'; items: { id: string; children: Inline[] }[] }
  | { type: 'part'; language: string; children: Block[] };

/** A table's cell: words, a bar, or both. */
export interface Cell {
  children: Inline[];
  picture?: Picture;
}

/** A figure, with an id that is its own in the document. */
export interface Picture {
  id: string;
  figure: Figure;
}

/** A field of a record: what it is called, and what is known of it, how surely and from where. */
export interface Fact {
  term: string;
  children: Block[];
}
