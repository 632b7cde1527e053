import { describe, expect, test } from 'vitest';
import { textReporter } from '#issues/reporters/text.ts';
import { issue, reportOf } from './report.ts';

const linesOf = (fields: Parameters<typeof issue>[0]) => textReporter(reportOf([issue(fields)])).split('\n');
const excerptOf = (fields: Parameters<typeof issue>[0]) => linesOf(fields).slice(1, 3);

describe('an issue for people', () => {
  test('has place and code, the line with a caret under the fault, what and how to mend it, and sums last', () => {
    expect(linesOf({})).toEqual([
      'content/kommuner/alleryd.yaml:4:7  unknown-key',
      '  4 | kod:  åäö',
      '    |       ^^^',
      '  Vad som är fel.',
      '  Gör så här.',
      '',
      '12 kommuner',
      '1\u00a0fel, inga varningar i 1\u00a0fil.',
    ]);
  });

  test('that has lines to paste shows them from the first sign of each, without what steers the terminal', () => {
    expect(linesOf({ lines: ['a: null', '  b: \u001b#'] }).slice(4, 9)).toEqual([
      '  Gör så här.',
      '',
      'a: null',
      '  b: \ufffd#',
      '',
    ]);
  });

  test('that is a warning says so', () => {
    expect(linesOf({ severity: 'warning', code: 'unused-source' })[0]).toBe(
      'content/kommuner/alleryd.yaml:4:7  unused-source (varning)',
    );
  });

  test('on an empty line or in a missing file has no excerpt', () => {
    expect(linesOf({ sourceLine: '', line: 1, column: 1, endLine: 1, endColumn: 1 }).slice(0, 3)).toEqual([
      'content/kommuner/alleryd.yaml:1:1  unknown-key',
      '  Vad som är fel.',
      '  Gör så här.',
    ]);
  });

  test('sums errors, warnings and files, each file once', () => {
    const warning = issue({ severity: 'warning' });
    const issues = [issue(), warning, issue({ severity: 'warning', file: 'content/plan.yaml' })];
    expect(
      [textReporter(reportOf(issues)), textReporter(reportOf([warning]))].map((text) => text.split('\n').at(-1)),
    ).toEqual(['1\u00a0fel, 2\u00a0varningar i 2\u00a0filer.', 'Inga fel, 1\u00a0varning i 1\u00a0fil.']);
    expect(textReporter(reportOf([]))).toBe('12 kommuner\nInga fel, inga varningar.');
  });
});

describe('what waits for a decision', () => {
  test('is one line, last, and not counted among what to mend', () => {
    const waiting = (standing: string, line: number, file = 'content/site.yaml') =>
      issue({ severity: 'warning', code: 'not-decided', file, standing, line });
    const issues = [waiting('Utgivaren', 4), issue(), waiting('E-postadressen', 7)];
    const lines = textReporter(reportOf(issues)).split('\n');
    expect(lines.filter((line) => line.includes('not-decided'))).toEqual([]);
    expect(lines.slice(-2)).toEqual([
      '1\u00a0fel, inga varningar i 1\u00a0fil.',
      'Inte bestämt än i content/site.yaml: Utgivaren (rad 4), E-postadressen (rad 7).',
    ]);
    const elsewhere = waiting('Beslutet', 2, 'content/plan.yaml');
    expect(
      textReporter(reportOf([...issues, elsewhere]))
        .split('\n')
        .at(-1),
    ).toBe(
      'Inte bestämt än i content/site.yaml och content/plan.yaml: Utgivaren (rad 4), E-postadressen (rad 7), Beslutet (rad 2).',
    );
  });
});

describe('the caret', () => {
  test('stands under the fault after å, ä and ö, whether a letter is one character or two', () => {
    expect(excerptOf({ sourceLine: 'ö a\u030a fel', column: 6, endColumn: 9 })).toEqual([
      '  4 | ö a\u030a fel',
      '    |     ^^^',
    ]);
    expect(excerptOf({ sourceLine: 'fela\u030a', column: 1, endColumn: 6 })).toEqual([
      '  4 | fela\u030a',
      '    | ^^^^',
    ]);
  });

  test('keeps the tabs before it, so that both lines are as wide', () => {
    expect(excerptOf({ sourceLine: '\tnamn:\tfel', column: 8, endColumn: 11 })).toEqual([
      '  4 | \tnamn:\tfel',
      '    | \t     \t^^^',
    ]);
  });

  test('is one wide where nothing is marked, and at the end of the line', () => {
    expect([
      excerptOf({ sourceLine: 'namn', column: 1, endColumn: 1 })[1],
      excerptOf({ sourceLine: 'namn', column: 5, endColumn: 5 })[1],
    ]).toEqual(['    | ^', '    |     ^']);
  });

  test('ends with the line where the fault goes on over several', () => {
    expect(excerptOf({ sourceLine: 'text: >-', column: 7, endLine: 6, endColumn: 3 })).toEqual([
      '  4 | text: >-',
      '    |       ^^',
    ]);
  });

  test('is indented as far as the number of the line needs', () => {
    expect(excerptOf({ line: 1234, endLine: 1234, sourceLine: 'namn: x', column: 7, endColumn: 8 })).toEqual([
      '  1234 | namn: x',
      '       |       ^',
    ]);
  });

  test('stands right in the part that is shown of a long line', () => {
    const sourceLine = `${'a'.repeat(80)}fel${'b'.repeat(200)}`;
    expect(excerptOf({ sourceLine, column: 81, endColumn: 84 })).toEqual([
      `  4 | …${'a'.repeat(50)}fel${'b'.repeat(47)}…`,
      `    | ${' '.repeat(51)}^^^`,
    ]);
  });

  test('does not go beyond the part that is shown', () => {
    expect(excerptOf({ sourceLine: 'x'.repeat(300), column: 1, endColumn: 301 })).toEqual([
      `  4 | ${'x'.repeat(100)}…`,
      `    | ${'^'.repeat(100)}`,
    ]);
  });

  test('needs no dots on a line of a hundred characters', () => {
    const sourceLine = `${'x'.repeat(97)}fel`;
    expect(excerptOf({ sourceLine, column: 98, endColumn: 101 })).toEqual([
      `  4 | ${sourceLine}`,
      `    | ${' '.repeat(97)}^^^`,
    ]);
  });
});

describe('on a terminal', () => {
  test('code and caret have the colour of the severity, and nothing has without one', () => {
    const colored = textReporter(reportOf([issue({ severity: 'warning' })], { color: true })).split('\n');
    expect(colored.slice(0, 4)).toEqual([
      'content/kommuner/alleryd.yaml:4:7  \u001b[33munknown-key\u001b[0m (varning)',
      '\u001b[2m  4 | \u001b[0mkod:  åäö',
      '\u001b[2m    | \u001b[0m\u001b[33m      ^^^\u001b[0m',
      '  Vad som är fel.',
    ]);
    expect(textReporter(reportOf([issue()], { color: true })).split('\n')[0]).toBe(
      'content/kommuner/alleryd.yaml:4:7  \u001b[31munknown-key\u001b[0m',
    );
  });

  test('control characters and reversed writing in the content steer nothing', () => {
    const escape = '\u001b[2J\u009b1m\u0007\u202e';
    expect(
      linesOf({
        file: `content/${escape}.yaml`,
        sourceLine: `namn: ${escape}x`,
        column: 7,
        endColumn: 8,
        message: escape,
        fix: escape,
      }),
    ).toEqual([
      'content/\ufffd[2J\ufffd1m\ufffd\ufffd.yaml:4:7  unknown-key',
      '  4 | namn: \ufffd[2J\ufffd1m\ufffd\ufffdx',
      '    |       ^',
      '  \ufffd[2J\ufffd1m\ufffd\ufffd',
      '  \ufffd[2J\ufffd1m\ufffd\ufffd',
      '',
      '12 kommuner',
      '1\u00a0fel, inga varningar i 1\u00a0fil.',
    ]);
  });

  test('a line break in a value does not look like a line of the report', () => {
    expect(linesOf({ message: 'Värdet ”a\r\n0 fel” går inte.', fix: 'b\n\nc' }).slice(3, 5)).toEqual([
      '  Värdet ”a 0 fel” går inte.',
      '  b c',
    ]);
  });
});
