import { expect, test } from 'vitest';
import { gitlabReporter } from '#issues/reporters/gitlab.ts';
import { issue, reportOf } from './report.ts';

test('an issue for GitLab has its line, its severity and a fingerprint of its own that no line above changes', () => {
  const issues = [
    issue(),
    issue({ line: 9 }),
    issue({ severity: 'warning', code: 'unused-source' }),
    issue({ standing: 'X' }),
  ];
  expect(JSON.parse(gitlabReporter(reportOf(issues)))).toEqual([
    {
      description: 'Vad som är fel. Gör så här.',
      check_name: 'unknown-key',
      fingerprint: 'content/kommuner/alleryd.yaml unknown-key Vad som är fel. 0',
      severity: 'major',
      location: { path: 'content/kommuner/alleryd.yaml', lines: { begin: 4 } },
    },
    {
      description: 'Vad som är fel. Gör så här.',
      check_name: 'unknown-key',
      fingerprint: 'content/kommuner/alleryd.yaml unknown-key Vad som är fel. 1',
      severity: 'major',
      location: { path: 'content/kommuner/alleryd.yaml', lines: { begin: 9 } },
    },
    {
      description: 'Vad som är fel. Gör så här.',
      check_name: 'unused-source',
      fingerprint: 'content/kommuner/alleryd.yaml unused-source Vad som är fel. 0',
      severity: 'minor',
      location: { path: 'content/kommuner/alleryd.yaml', lines: { begin: 4 } },
    },
  ]);
  expect(gitlabReporter(reportOf([]))).toBe('[]');
});
