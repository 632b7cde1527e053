import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const valid = join(import.meta.dirname, '..', 'county');

/** A copy of the valid content with `count` more events, in a temporary folder. Gives the folder. */
export function generatedContent(count: number): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'plan-bench-')), 'content');
  cpSync(valid, folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const month = String((index % 12) + 1).padStart(2, '0');
    const event = [
      `title: Händelse nummer ${index}`,
      `date: "2018-${month}"`,
      'category: process',
      'scope: regional',
      `summary: Den här händelsen är nummer ${index} av många och finns bara för att mäta hur lång tid kontrollen tar.`,
      'who: []',
      'sources: [common-knowledge]',
      'certainty: sourced',
    ];
    writeFileSync(join(folder, 'tidslinje', `2018-handelse-${index}.yaml`), `${event.join('\n')}\n`);
  }
  return folder;
}
