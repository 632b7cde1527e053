import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Examined } from './structure.ts';

/** What a rule finds wrong, in English: a fault here is a fault in this program, never in the content. */
export type Rule = (examined: Examined) => string[];

/** The text under a key, or undefined. */
export function textAt(dict: PDFDict, key: string): string | undefined {
  return textIn(dict.lookup(PDFName.of(key)));
}

export function textIn(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
