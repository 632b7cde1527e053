import { astroCompiler } from './astro-compiler.ts';
import { livePartsOf } from './inert.ts';
import { harmlessPayloads } from './payloads.ts';
import { placed, validContent } from './placed.ts';
const compile = await astroCompiler();
for (const f of validContent.files.filter((f) => f.path.endsWith('.mdx')))
  console.log(f.path, livePartsOf(await compile(f.text, f.path)));
for (const p of harmlessPayloads) {
  const f = placed(p);
  try {
    const l = livePartsOf(await compile(f.text, f.path));
    if (l.length) console.log(p.name, l);
  } catch (e) {
    console.log(p.name, 'THROW', String(e).slice(0, 200));
  }
}
for (const t of [
  '---\n---\n{alert(1)}',
  '\n---\nlayout: evil\n---\nx',
  '---\ntitle: x\n---\n<Kalla id="a" id="b" />',
]) {
  try {
    console.log(livePartsOf(await compile(t, 'om/x.mdx')));
  } catch (e) {
    console.log('THROW', String(e).slice(0, 200));
  }
}
