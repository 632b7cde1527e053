import { expect, test } from 'vitest';
import { markdownReporter } from '#issues/reporters/markdown.ts';
import { issue, reportOf } from './report.ts';

const change = { what: 'changed' as const, one: 'mål', label: 'Ingen <ensam>', fields: ['Läge', 'Brödtext'] };

test('the summary says what is wrong and what to do, then what is changed, with nothing read as Markdown', () => {
  const issues = [
    issue({ message: '”*x*” finns inte.', lines: ['a: null'] }),
    issue({ severity: 'warning', line: 7, file: 'content/`a`.yaml' }),
    issue({ standing: 'Utgivaren' }),
  ];
  const changes = [change, { what: 'added' as const, one: 'händelse', label: 'Mötet', fields: [] }];
  expect(markdownReporter(reportOf(issues, { changes })).split('\n')).toEqual([
    '## 1\u00a0fel att rätta',
    '',
    'Rätta felen i samma förslag. Kontrollen körs på nytt när du sparar.',
    '',
    '### Fel',
    '',
    '- `content/kommuner/alleryd.yaml`, rad 4: ”\\*x\\*” finns inte. **Gör så här.**',
    '',
    '  ```yaml',
    '  a: null',
    '  ```',
    '',
    '',
    '### Att se över',
    '',
    "- `content/'a'.yaml`, rad 7: Vad som är fel. **Gör så här.**",
    '',
    '### Vad som är ändrat',
    '',
    '- Ändrat: mål **Ingen \\<ensam\\>** (läge, brödtext)',
    '- Tillagt: händelse **Mötet**',
    '',
    '',
  ]);
});

test('without errors it says that the content can be published, and of many changes how many more', () => {
  const changes = Array.from({ length: 32 }, () => change);
  const lines = markdownReporter(reportOf([], { changes })).split('\n');
  expect([lines[0], lines.length, lines.at(-3)]).toEqual(['## Innehållet går att publicera', 39, '- och 2 till']);
  const many = Array.from({ length: 31 }, () => issue());
  expect(markdownReporter(reportOf(many)).split('\n').at(-3)).toBe('- och 1 till');
  expect(markdownReporter(reportOf([]))).not.toContain('ändrat');
});
