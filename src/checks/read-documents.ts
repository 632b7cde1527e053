import { readOrNot } from '#issues/definitions.ts';
import type { Check, Finding } from './finding.ts';

/** What is said to be read of a document that is cited fits whether it is read. Of one read in part both may be said. */
export const readDocuments: Check = ({ plan: { records } }) =>
  records.document.flatMap(({ kind, id, read, cited }): Finding[] => {
    if (cited === undefined || cited.extent !== (read ? 'title-only' : 'full')) return [];
    const issue = readOrNot({ isRead: read, extent: cited.extent });
    return [{ issue, kind, id, at: { field: ['cited', 'extent'] } }];
  });
