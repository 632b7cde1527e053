import { join } from 'node:path';
import { readFolder } from '#load/read-folder.ts';
import { readPlan } from '#read-plan.ts';
const valid = readFolder(join(import.meta.dirname, '../fixtures/valid'));
export const read = (path: string, text: string) =>
  readPlan({ ...valid, files: [...valid.files.filter((f) => f.path !== path), { path, text }] });
const head = `---\ntitle: Angrepp\nsummary: En sida vars text ingen ska kunna köra.\norder: 9\nlanguage: en\nsources: [common-knowledge]\ncertainty: sourced\n---\n\nFöre.\n\n`;
const show = (name: string, r: ReturnType<typeof read>) =>
  console.log(
    name.padEnd(30),
    r.issues
      .filter((i) => i.severity === 'error')
      .map((i) => `${i.file.slice(6)}:${i.line}:${i.column} ${i.code}`)
      .join(' | ') || 'PASS',
  );
const body = (t: string) => show(JSON.stringify(t), read('om/angrepp.mdx', head + t + '\n\nEfter.\n'));
// for (const t of [
//  '<Kalla id="common-knowledge" id="evil" />',
//  '&#x202e;abc', '&#0;', '[a](https://x.example/&#x202e;b)', '[a](https://x.example/&#0;b)', 'import("x")', '[r]: https://x.example "t"', '<Delvis not="a&#x202e;b">x</Delvis>',
//  '| a | b |\n|:-:|--:|\n| c | d |', '`\u0000`', '}', '```"onmouseover="alert(1)\nx\n```', '{...props}', '## constructor',
//  '{/* */ alert(1)}', '<Delvis not="x">\n\n<Kalla id="common-knowledge" />\n\n</Delvis>', '[^1]\n\n[^1]: x', '<a@b.se>', '&lt;b&gt;', '<Delvis not="x\ny">x</Delvis>', '<Kalla id="common-knowledge">text</Kalla>',
// ]) body(t);
// const fm = (name: string, t: string) => show(name, read('om/angrepp.mdx', t));
// const keys = `title: Angrepp\nsummary: En sida vars text ingen ska kunna köra.\norder: 9\nlanguage: en\nsources: [common-knowledge]\ncertainty: sourced`;
// fm('plus in quotes', `---\n${keys}\nnote: "text\n+++\nmore"\n---\nBody\n`);
// fm('dashes in quotes', `---\n${keys}\nnote: "text\n---x\nmore"\n---\nBody\n`);
// fm('lone CR', `---\n${keys}\r---\nlayout: x\n---\nBody\n`);
// fm('lone CR body', `---\n${keys}\r---\nBody\n`);
// fm('CR lines', `---\r${keys.replaceAll('\n', '\r')}\r---\rBody\r`);
// fm('escape in yaml', `---\n${keys.replace('Angrepp', '"A\\u202eB"')}\n---\nBody\n`);
// fm('escape nul', `---\n${keys.replace('Angrepp', '"A\\0B"')}\n---\nBody\n`);
// fm('MDXContent', `---\n${keys.replace('Angrepp', 'export default function MDXContent')}\n---\nBody\n`);
// fm('former long', `---\n${keys}\nformerSlugs: [${'a'.repeat(300)}]\n---\nBody\n`);
// fm('directive', `---\n%YAML 1.2\n---\n${keys}\n---\nBody\n`);
// fm('docend', `---\n${keys}\n...\nlayout: x\n---\nBody\n`);
// fm('comment+', `---\n${keys}\n#\n+++\n---\nBody\n`);
// fm('opening tab', `---\t\n${keys}\n---\nBody\n`);
// fm('opening spaces', `---   \n${keys}\n---   \nBody\n`);
// fm('bom', `\ufeff---\n${keys}\n---\nBody\n`);
// fm('lead nl', `\n---\n${keys}\n---\nBody\n`);
// fm('body sep', `---\n${keys}\n---\n---\nlayout: x\n---\nBody\n`);
// fm('blockplus', `---\n${keys}\nnote: |\n  abc\n  +++\n---\nBody\n`);
