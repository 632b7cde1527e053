import type { Range, RangeProblem } from './range.ts';

/** Text of the same length to read instead, so that what follows can be judged too. */
export interface Mend extends Range {
  text: string;
}

export interface Fault extends RangeProblem {
  /** Absent where no mend is likely to be what the editor meant. */
  mend?: Mend;
  /** False where what js-yaml says after the mend may be a consequence of it. */
  isSure: boolean;
}
