import { expect, test } from 'vitest';
import { securityTxt } from '#hosting/security-txt.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const addressing = { siteUrl: 'https://plan.example', basePath: '/plan/' };
const planWith = (contact: string | null): Plan => {
  const plan = planFrom({}) as Plan;
  return { ...plan, addressing, site: { ...plan.site, contact } };
};

test('says whom to tell, in which languages, and for less than a year after the edition', () => {
  expect(securityTxt(planWith('plan@kommunen.example'), '2027-03-01')).toEqual([
    {
      path: '.well-known/security.txt',
      text: [
        'Contact: mailto:plan@kommunen.example',
        'Expires: 2028-02-28T00:00:00Z',
        'Preferred-Languages: sv, en',
        'Canonical: https://plan.example/plan/.well-known/security.txt',
        '',
      ].join('\n'),
    },
  ]);
});

test('is not written where nobody is named to tell', () => {
  expect(securityTxt(planWith(null), '2027-03-01')).toEqual([]);
});
