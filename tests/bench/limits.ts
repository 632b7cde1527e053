import { readPlan } from '#read-plan.ts';

/** Content made to exhaust a parser is an issue within milliseconds, never a wait. */
export function limitsBench(): boolean {
  const cases: { name: string; path: string; text: string; code: string }[] = [
    { name: 'alias bomb', path: 'plan.yaml', text: aliasBomb(), code: 'yaml-alias' },
    { name: '20 000 nested brackets', path: 'plan.yaml', text: `title: ${'['.repeat(20_000)}`, code: 'yaml-too-deep' },
    {
      name: '64 kB of >',
      path: 'om/x.mdx',
      text: `---\ntitle: x\n---\n${'>'.repeat(64 * 1024 - 1)}`,
      code: 'body-nesting',
    },
    {
      name: '64 kB of [',
      path: 'om/x.mdx',
      text: `---\ntitle: x\n---\n${'[\n'.repeat(32 * 1024 - 1)}`,
      code: 'body-brackets',
    },
    {
      name: '65 kB of text',
      path: 'om/x.mdx',
      text: `---\ntitle: x\n---\n${'ord '.repeat(17_000)}`,
      code: 'body-too-large',
    },
  ];
  readPlan({ name: 'content', files: [], refused: [] });
  const results = cases.map(({ name, path, text, code }) => {
    const start = performance.now();
    const { issues } = readPlan({ name: 'content', files: [{ path, text }], refused: [] });
    const time = performance.now() - start;
    const isFound = issues.some((issue) => issue.code === code);
    console.log(`${name.padEnd(24)} ${time.toFixed(1).padStart(7)} ms  ${isFound ? code : `${code} NOT FOUND`}`);
    return isFound && time < 200;
  });
  return results.every(Boolean);
}

function aliasBomb(): string {
  const levels = Array.from(
    { length: 12 },
    (_, level) =>
      `a${level}: &a${level} [${Array(9)
        .fill(level === 0 ? 'x' : `*a${level - 1}`)
        .join(', ')}]`,
  );
  return levels.join('\n');
}
