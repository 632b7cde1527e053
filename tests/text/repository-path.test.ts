import { expect, test } from 'vitest';
import { repositoryPath, saidOfFolder } from '#text/repository-path.ts';

test('a file lies in content/, in the folder that the site names, or at the root', () => {
  expect(repositoryPath(undefined, 'kommuner/tallby.yaml')).toBe('content/kommuner/tallby.yaml');
  expect(repositoryPath('planer/var plan', 'plan.yaml')).toBe('planer/var plan/plan.yaml');
  expect(repositoryPath('.', 'plan.yaml')).toBe('plan.yaml');
});

test('the usual folder needs not be said', () => {
  expect([saidOfFolder('content'), saidOfFolder('planer')]).toEqual([undefined, 'planer']);
});
