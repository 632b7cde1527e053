import { expect } from 'vitest';
import type { Fault } from '#load/fault.ts';
import type { Range } from '#load/range.ts';
import { findFault } from '#load/yaml/faults.ts';

/** A fault as a test states it: its code, the text with its place between ⟦ and ⟧, and what is read instead. */
export interface ShownFault {
  code: string;
  at: string;
  mended: string | undefined;
  isSure: boolean;
}

export function marked(text: string, { start, end }: Range): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

export function withoutMarks(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

export function shown(text: string, { issue, range, mend, isSure }: Fault): ShownFault {
  const mended = mend && text.slice(0, mend.start) + mend.text + text.slice(mend.end);
  return { code: issue.code, at: marked(text, range), mended, isSure };
}

/** The first fault of a text is this one, whatever js-yaml says of it. */
export function expectFault({ code, at, mended, isSure }: ShownFault): void {
  const text = withoutMarks(at);
  const fault = findFault(text, text.length);
  expect(fault && shown(text, fault)).toEqual({ code, at, mended, isSure });
}
