import { expect, test } from 'vitest';
import { obstacleToStart } from '#cli/needs.mjs';

const here = { node: '24.21.0', least: '22.22', readsTypes: true, hasPackages: true, project: '/plan/' };

test.each(['22.22.0', '22.23.1', '23.6.0', '24.0.0', '100.0.0'])('Node %s is new enough', (node) => {
  expect(obstacleToStart({ ...here, node })).toBe(undefined);
});

test.each(['4.9.1', '20.20.2', '22.3.0', '22.21.9'])('Node %s is too old, and a sentence says what helps', (node) => {
  expect(obstacleToStart({ ...here, node, readsTypes: false })).toBe(
    `Det behövs Node 22.22 eller senare, och det här är Node ${node}. Kör npm ci igen, utan --omit=optional: på Linux (x64, arm64) och Windows (x64) kommer en Node med. På andra datorer: installera en från https://nodejs.org.`,
  );
});

test('a Node that is told not to read TypeScript says so', () => {
  expect(obstacleToStart({ ...here, readsTypes: false })).toBe(
    'Node 24.21.0 läser inte TypeScript här. Använd Node 22 eller 24, och ta bort --no-strip-types ur NODE_OPTIONS.',
  );
});

test('packages that are not installed come first: among them is a Node', () => {
  expect(obstacleToStart({ ...here, node: '20.20.2', hasPackages: false })).toBe(
    'Paketen är inte installerade. Kör npm ci i /plan/ först.',
  );
});
