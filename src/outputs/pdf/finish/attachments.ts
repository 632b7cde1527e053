import type { PdfObjects } from './objects.ts';

/** Says of every attached file that it holds the document's data, which Typst writes for PDF/A-3 alone. Gives the files' numbers. */
export function finishAttachments({ byNumber }: PdfObjects): number[] {
  const attached = [...byNumber].filter(([, text]) => text.startsWith('<<\n  /Type /Filespec\n'));
  return attached.map(([number, text]) => {
    if (text.includes('/AFRelationship')) throw new Error('unexpected PDF: an attached file is finished');
    byNumber.set(number, text.replace(/\n>>$/, '\n  /AFRelationship /Data\n>>'));
    return number;
  });
}
