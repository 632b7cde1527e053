import { createHash } from 'node:crypto';
import type { Report } from '#issues/report.ts';
import { codeVersion, readCache, writeCache } from './cache.ts';
import { openContent } from './open-content.ts';

/** What the check says, before it is put into a format. */
export type Answer = Omit<Report, 'color'>;

/**
 * What the check says of a folder, or of the project's content. An answer about the project's content is kept: the same
 * texts, on the same day of the last commit, with the same settings and code, have the same answer, and what would find
 * it is not even imported.
 */
export async function answerFor(folder?: string): Promise<Answer> {
  const opened = await openContent(folder);
  const { source, options, isOwn } = opened;
  const judge = async () => (await import('./judged.ts')).judged(opened);
  if (!isOwn) return judge();
  const question = createHash('sha1').update(JSON.stringify([source, options]));
  const version = question.update(codeVersion(['src', 'schemas'])).digest('hex');
  const kept = readCache('answer', version) as Answer | undefined;
  if (kept !== undefined) return kept;
  const answer = await judge();
  writeCache('answer', version, answer);
  return answer;
}
