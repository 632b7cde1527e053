import { counted, nouns } from '#text/counts.ts';
import type { Issue } from '#issues/issue.ts';
import { isWaiting, type Change, type Reporter } from '#issues/report.ts';

const mostIssues = 30;
const mostChanges = 30;
const words: Record<Change['what'], string> = { added: 'Tillagt', removed: 'Borttaget', changed: 'Ändrat' };

/** The summary of a proposal, for those who wrote it and those who approve it: what is changed, what is wrong, what to do. */
export const markdownReporter: Reporter = ({ issues, changes = [] }) => {
  const told = issues.filter((issue) => !isWaiting(issue));
  const [errors, warnings] = (['error', 'warning'] as const).map((wanted) =>
    told.filter(({ severity }) => severity === wanted),
  ) as [Issue[], Issue[]];
  return [
    `## ${errors.length === 0 ? 'Innehållet går att publicera' : `${counted(errors.length, nouns.fault)} att rätta`}`,
    errors.length === 0
      ? 'Kontrollen hittade inga fel i innehållet.'
      : 'Rätta felen i samma förslag. Kontrollen körs på nytt när du sparar.',
    ...listed('Fel', errors),
    ...listed('Att se över', warnings),
    ...changed(changes),
    '',
  ].join('\n\n');
};

function listed(heading: string, issues: readonly Issue[]): string[] {
  if (issues.length === 0) return [];
  const items = issues.slice(0, mostIssues).map(({ file, line, message, fix, lines = [] }) => {
    const paste = lines.length === 0 ? '' : `\n\n${['```yaml', ...lines, '```'].map((row) => `  ${row}`).join('\n')}\n`;
    return `- ${code(file)}, rad ${line}: ${plain(message)} **${plain(fix)}**${paste}`;
  });
  const more = issues.length > mostIssues ? [`- och ${issues.length - mostIssues} till`] : [];
  return [`### ${heading}`, [...items, ...more].join('\n')];
}

function changed(changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const items = changes.slice(0, mostChanges).map(({ what, one, label, fields }) => {
    const said = fields.length === 0 ? '' : ` (${fields.join(', ').toLowerCase()})`;
    return `- ${words[what]}: ${one} **${plain(label)}**${plain(said)}`;
  });
  const more = changes.length > mostChanges ? [`- och ${changes.length - mostChanges} till`] : [];
  return ['### Vad som är ändrat', [...items, ...more].join('\n')];
}

/** A text as it stands, whatever signs of Markdown or HTML it holds. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/[\r\n]+/g, ' ');

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;
