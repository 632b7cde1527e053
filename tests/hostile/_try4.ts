import { read } from './_try.ts';
const kb = 255 * 1024;
const fill = (s: string) => s.repeat(Math.floor(kb / s.length));
const cases: Record<string, string> = {
  'open brackets': fill('['),
  braces: fill('{'),
  'brackets x': 'a: [' + fill('a,'),
  quotes: fill('"'),
  'dq unclosed': 'a: "' + fill('a'),
  'dq escapes': 'a: "' + fill('\\'),
  sq: fill("'a'"),
  colon: fill('a: '),
  'colons lines': fill('a: b: c\n'),
  keys: Array.from({ length: 20000 }, (_, i) => `k${i}: 1`).join('\n'),
  dup: fill('a: 1\n'),
  dashes: fill('- '),
  'dash lines': fill('-\n'),
  'list a': fill('- a\n'),
  anchors: fill('&a '),
  'alias list': 'a: &x 1\nb: [' + fill('*x,') + ']',
  tags: fill('!a '),
  'tag list': fill('- !a b\n'),
  comments: fill('#\n'),
  'long comment': '#' + fill('a'),
  tabs: fill('\ta: b\n'),
  spaces: fill(' '),
  'spaces lines': fill(' \n'),
  'deep indent': Array.from({ length: 600 }, (_, i) => ' '.repeat(i) + 'a:').join('\n'),
  question: fill('? '),
  'question lines': fill('? a\n'),
  docs: fill('---\n'),
  dots: fill('...\n'),
  percent: fill('%a\n'),
  pipe: 'a: |\n' + fill(' x\n'),
  'pipe spaces': 'a: |\n' + fill(' '),
  fold: 'a: >\n' + fill(' x\n'),
  'long key': fill('a') + ': 1',
  'long keys': Array.from({ length: 60 }, (_, i) => `k${i}` + 'a'.repeat(4000) + ': 1').join('\n'),
  'long plain': 'title: ' + fill('a '),
  hash: fill('a: b #c\n'),
  'hard space': fill('\u00a0a: b\n'),
  'hard space2': fill('\u00a0'),
  merge: fill('<<<<<<< \n'),
  decomposed: 'title: ' + fill('a\u0308'),
  invisible: 'title: ' + fill('\u200b'),
  invisible2: fill('\u200ba'),
  cr: fill('a: b\r'),
  ls: fill('a: b\u2028'),
  bom: fill('\ufeff'),
  nul: fill('\0'),
  'flow map': 'a: {' + fill('b: c, '),
  'flow nomap': 'a: {' + fill('b c, ') + '}',
  comma: 'a: [' + fill(',') + ']',
  'bad lines': fill('abc\n'),
  'bad mix': fill('abc\na: b\n'),
  'unclosed each': fill('a: "b\n'),
  'unclosed [ each': fill('a: [b\n'),
  proto: fill('__proto__: 1\n'),
  'list of lists': fill('- [[[[[[a]]]]]]\n'),
  percent2: fill('a: %x\n'),
  at: fill('a: @x\n'),
  complex: fill('[a]: b\n'),
  sources: 'sources: [' + fill('abc, ') + ']',
  sources2: 'sources:\n' + fill('  - abc\n'),
  purpose: 'purpose:\n' + fill('  - a: 1\n'),
};
read('plan.yaml', 'title: x');
for (const [name, text] of Object.entries(cases)) {
  if (process.argv[2] && !name.startsWith(process.argv[2])) continue;
  for (const path of ['plan.yaml', 'kallor.yaml']) {
    const start = performance.now();
    let out = '';
    try {
      const { issues } = read(path, text);
      out = `${issues.length} ${[...new Set(issues.filter((i) => i.file.endsWith(path)).map((i) => i.code))].join(',').slice(0, 80)}`;
    } catch (e) {
      out = 'THROW ' + (e as Error).stack!.slice(0, 300);
    }
    const ms = performance.now() - start;
    if (ms > 200 || out.startsWith('THROW'))
      console.log(
        `${name.padEnd(20)} ${path} ${String(text.length).padStart(6)} ${ms.toFixed(0).padStart(6)} ms ${ms > 200 ? '!!!' : '   '} ${out}`,
      );
  }
}
