import type { BookEdition } from '#book/writing.ts';
import type { Plan } from '#model/plan.ts';

/** What an output may know besides the plan; all of it comes from the commit that is built, nothing from the clock. */
export type OutputContext = BookEdition;

/** A file of the built site, made from the plan. */
export interface MadeFile {
  /** Where it lies in the built site, such as `ladda-ner/handlingsplan.pdf`; no leading slash. */
  readonly path: string;
  /** Its media type, such as `application/pdf`. */
  readonly type: string;
  /** What a reader calls it, in Swedish. */
  readonly title: string;
  readonly bytes: Uint8Array;
  /** Pages, where the form has any. */
  readonly pages?: number;
}

/** Hears of each part of a long step when it is done. The step goes on when it has answered. */
export type Progress = (done: number, total: number) => Promise<void>;

/** One form of the plan, such as the PDFs: a folder here and a line in `outputs.ts`. */
export interface Output {
  /** What the build calls the step, in Swedish. */
  readonly step: string;
  readonly make: (plan: Plan, context: OutputContext, onProgress: Progress) => Promise<readonly MadeFile[]>;
}
