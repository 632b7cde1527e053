import { expect, test } from 'vitest';
import { settingsFrom } from '#load/settings.ts';

test('the content folder is the project’s own, and no address is known, when nothing is set', () => {
  const expected = { content: '/project/content', addresses: {} };
  expect(settingsFrom({}, '/project')).toEqual(expected);
  expect(settingsFrom({ PLAN_CONTENT: '', SITE_URL: '', BASE_PATH: '' }, '/project')).toEqual(expected);
});

test('what is set is taken, a relative folder from the project', () => {
  expect(
    settingsFrom({ PLAN_CONTENT: 'other', SITE_URL: 'https://plan.example', BASE_PATH: '/plan' }, '/project'),
  ).toEqual({ content: '/project/other', addresses: { siteUrl: 'https://plan.example', basePath: '/plan' } });
  expect(settingsFrom({ PLAN_CONTENT: '/elsewhere', BASE_PATH: '/plan' }, '/project')).toEqual({
    content: '/elsewhere',
    addresses: { basePath: '/plan' },
  });
});
