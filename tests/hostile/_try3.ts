import { read } from './_try.ts';
const head = `---\ntitle: Angrepp\nsummary: En sida vars text ingen ska kunna köra.\norder: 9\nlanguage: en\nsources: [common-knowledge]\ncertainty: sourced\n---\n\n`;
const lines = (line: string, n = 32) => Array(n).fill(line).join('\n');
const cases: Record<string, string> = {
  'CR containers': lines('a\r' + '>'.repeat(1990)),
  'CR containers one': 'a\r' + '>'.repeat(1990),
  'CR lists': lines('a\r' + '- '.repeat(990)),
  stars: lines('*a '.repeat(660)),
  'stars mixed': lines('*a_b '.repeat(400)),
  'stars 2': lines('**a *b '.repeat(280)),
  'stars close': lines('a* '.repeat(660)),
  'stars run': lines('*'.repeat(1990)),
  'star under': lines('*_'.repeat(990)),
  ticks: lines(
    Array.from({ length: 60 }, (_, i) => '`'.repeat(i + 1) + 'a')
      .join('')
      .slice(0, 1990),
  ),
  ticks2: lines('`a``b'.repeat(390)),
  table: '|'.repeat(1990) + '\n' + '|-'.repeat(990) + '\n' + lines('|'.repeat(1990), 28),
  table2: lines('|a'.repeat(990), 14) + '\n' + '|-'.repeat(990) + '\n' + lines('|'.repeat(1990), 14),
  'table many rows': '|a|\n|-|\n' + lines('|a|', 15000),
  entities: lines('&amp;'.repeat(390)),
  entities2: lines('&a'.repeat(990)),
  backslashes: lines('\\'.repeat(1990)),
  definitions: lines('[a]: /b', 8000),
  'defs blank': lines('[a]: /b\n', 7000),
  refs: lines('[a]: /b\n\n[a][a]', 4000),
  headings: lines('## a', 13000),
  hr: lines('---', 16000),
  lists: lines('- a', 16000),
  quotes: lines('> a', 16000),
  'nested list': Array.from({ length: 300 }, (_, i) => ' '.repeat(i * 2) + '- a').join('\n'),
  'nested list 20': lines('- - - - - - - - - - - - - - - - - - - a', 1500),
  'quotes 20': lines('>'.repeat(20) + ' a', 2900),
  tags: lines('<Delvis not="a">b</Delvis>\n', 2300),
  'nested tags': lines('<Delvis not="a">'.repeat(1) + '\n', 1000),
  'nested tags inline': lines('<Delvis not="a">'.repeat(120)),
  'nested tags closed': Array(199).fill('<Delvis not="a">').join(' ') + 'x' + Array(199).fill('</Delvis>').join(''),
  'nested flow tags closed':
    Array(1500).fill('<Delvis not="a">').join('\n\n') + '\n\nx\n\n' + Array(1500).fill('</Delvis>').join('\n\n'),
  lt: lines('< '.repeat(100) + '\n', 250),
  urls: lines('[a](/kommuner/tallby/)\n', 2700),
  'urls bad': lines('[a](/kommunar/tallb/)\n', 2700),
  'sources bad': lines('<Kalla id="commn-knowledge" />\n', 2000),
  'import lines': lines('import a\n', 6000),
  braces: lines('{\n', 20000),
  scan: '{\n\n' + lines('<a\n', 15000),
  scan2: '{\n\n' + lines('`a\n', 15000),
  scan3: '{\n\n' + lines('<Kalla id="' + 'a'.repeat(1900), 30),
  scan4: '{\n\n' + lines('<Kalla ' + 'a="b" '.repeat(300), 30),
  scan5: '{\n\n' + lines('<a' + ' '.repeat(1900), 30),
  scan6: '{\n\n' + lines('```', 15000),
  spaces: lines(' '.repeat(1990)),
  'spaces end': lines('a' + ' '.repeat(1989)),
  digits: lines('19811228-987 '.repeat(150)),
  emails: lines('a.b@c.d@'.repeat(240)),
  emails2: lines('a.'.repeat(990)),
  'quotes prose': lines('"a '.repeat(660)),
  'quotes prose2': lines("'".repeat(1990)),
  sentences: lines('ord '.repeat(490)),
  abbr: lines('ABC '.repeat(490)),
  decomposed: lines('a\u0308'.repeat(990)),
  invisible: lines('\u200ba'.repeat(990)),
  crlf: 'a\r\n'.repeat(20000),
  cr: lines('a\r'.repeat(990)),
  surrogates: lines('\ud83d'.repeat(1990)),
};
read('om/angrepp.mdx', head + 'x');
for (const [name, text] of Object.entries(cases)) {
  if (process.argv[2] && !name.startsWith(process.argv[2])) continue;
  const start = performance.now();
  let out = '';
  try {
    const { issues } = read('om/angrepp.mdx', head + text);
    out = `${issues.length} ${[...new Set(issues.map((i) => i.code))].join(',').slice(0, 80)}`;
  } catch (e) {
    out = 'THROW ' + String(e).slice(0, 150);
  }
  const ms = performance.now() - start;
  console.log(
    `${name.padEnd(26)} ${String(text.length).padStart(6)} ${ms.toFixed(0).padStart(6)} ms ${ms > 200 ? '!!!' : '   '} ${out}`,
  );
}
