import config from '../../astro.config.mjs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
const root = join(import.meta.dirname, '../..');
const mdx = config.integrations.flat().find((i: any) => i.name === '@astrojs/mdx') as any;
let plugins: any[] = [];
const full = { ...config, root: pathToFileURL(root + '/'), srcDir: pathToFileURL(join(root, 'src') + '/') };
await mdx.hooks['astro:config:setup']({
  config: full,
  updateConfig: (c: any) => {
    plugins = c.vite.plugins;
  },
  addPageExtension() {},
  addContentEntryType() {},
  addRenderer() {},
});
await mdx.hooks['astro:config:done']({ config: full, logger: console });
plugins[0].configResolved({ build: {}, plugins: [] });
export const compile = async (text: string, id = join(root, 'content/om/x.mdx')) => {
  const { code } = await plugins[0].transform.handler(text, id);
  return plugins[1].transform.handler.call({ environment: { name: 'ssr' } }, code, id).code as string;
};
const keys = `title: Angrepp\nsummary: En sida vars text.`;
const show = async (name: string, t: string) => {
  console.log('=====', name);
  try {
    console.log(await compile(t));
  } catch (e) {
    console.log('THROWS', (e as Error).message);
  }
};
if (process.argv[2]) {
  await show(
    'plain',
    `---\n${keys}\n---\n## Rubrik\n\nHej **du**.<Kalla id="x" />\n\n<Delvis not="&quot; a">text</Delvis>\n`,
  );
  await show('dup', `---\n${keys}\n---\n<Kalla id="common-knowledge" id="evil" />`);
  await show('table', `---\n${keys}\n---\n| a | b |\n|:-:|--:|\n| c | d |\n`);
  await show('code', `---\n${keys}\n---\n` + '```js "onmouseover="alert(1)\nx\n```\n\n```"onclick="x\ny\n```');
  await show('MDXContent', `---\n${keys.replace('Angrepp', 'export default function MDXContent')}\n---\nBody\n`);
  await show('MDXContent heading', `---\n${keys}\n---\n## export default function MDXContent\n`);
  await show('lone CR', `---\n${keys}\r---\nlayout: x\n---\nBody\n`);
  await show('lone CR body', `---\n${keys}\r---\nBody\n`);
  await show('nul', `---\n${keys}\n---\n[a](https://x/\0b) \u2028`);
  await show('lead nl', `\n---\n${keys}\nlayout: evil\n---\nBody\n`);
  await show(
    'constructor',
    `---\n${keys}\n---\n## constructor\n\n## __proto__\n\n[x]: https://a "b"\n\n[x] \`\`\`a\`\`\``,
  );
}
