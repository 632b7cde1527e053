import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const workflows = globSync('.github/workflows/*.yml', { cwd: project }).sort();
const callers = [...workflows, '.gitlab-ci.yml', 'deploy/Dockerfile'];

/** Every step of a workflow that has a key. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(key, inner)]);
}

test.each(callers)('%s calls commands that there are', (path) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const called = [...read(path).matchAll(/npm run (?:-s )?(\w+)/g)].map(([, name = '']) => name);
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test.each(workflows)('%s reads and no more where nothing else is said, and fetches the whole history', (path) => {
  const workflow = load(read(path)) as { permissions?: unknown };
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const fetched = valuesOf('with', workflow).filter((words) => Object.hasOwn(words as object, 'fetch-depth'));
  const checkouts = valuesOf('uses', workflow).filter((used) => String(used).startsWith('actions/checkout@'));
  expect(fetched).toEqual(checkouts.map(() => ({ 'fetch-depth': 0, 'persist-credentials': false })));
});
