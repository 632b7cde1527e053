import { describe, expect, test } from 'vitest';
import { readPlan } from '#read-plan.ts';
import { harmlessPayloads, payloads, refusedPayloads } from './payloads.ts';
import { beside, placed, validContent } from './placed.ts';

test('there are at least 150 payloads, each with a name of its own in its place', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(150);
  const names = payloads.map(({ where, name }) => `${where}: ${name}`);
  expect(names).toHaveLength(new Set(names).size);
});

describe('a payload that is refused is an error with a place inside it', () => {
  test.each(refusedPayloads)('$where: $name → $code', (payload) => {
    const { path, text, firstLine, lastLine } = placed(payload);
    const errors = errorsOf(path, text);
    const [first] = errors.filter(({ code }) => code === payload.code);
    expect(first?.code, `found ${errors.map(({ code }) => code).join(', ') || 'nothing'}`).toBe(payload.code);
    const outside = errors.filter(
      ({ file, line, column }) =>
        file !== `${validContent.name}/${path}` || line < firstLine || line > lastLine || column < 1,
    );
    expect(outside).toEqual([]);
  });
});

describe('a payload that is let through gives no error at all', () => {
  test.each(harmlessPayloads)('$where: $name', (payload) => {
    const { path, text } = placed(payload);
    expect(errorsOf(path, text)).toEqual([]);
  });
});

describe('an address that a body may not link to is no web address in YAML either', () => {
  const links = refusedPayloads.filter(
    ({ where, code, text }) => where === 'link' && code === 'mdx-link' && !/^https?:\/\/|\t/.test(text),
  );
  test.each(links)('$name', ({ text }) => {
    const file = validContent.files.find(({ path }) => path === 'kommuner/tallby.yaml');
    const website = file?.text.replace('https://tallby.example\n', `${JSON.stringify(text)}\n`) ?? '';
    const found = errorsOf('kommuner/tallby.yaml', website).map(({ code, line }) => `${line} ${code}`);
    // Its federation and care area are not among the files read here.
    expect(found).toEqual(['3 unknown-reference', '4 unknown-reference', '7 wrong-form']);
  });
});

function errorsOf(path: string, text: string) {
  const { issues } = readPlan(beside({ path, text }));
  return issues.filter(({ severity, file }) => severity === 'error' && file === `${validContent.name}/${path}`);
}
