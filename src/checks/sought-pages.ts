import { brokenLink } from '#issues/definitions.ts';
import { nearest } from '#text/nearest.ts';
import type { Check } from './finding.ts';
import { sitePaths } from './site-paths.ts';

/** What readers search for is said of pages that the site has. */
export const soughtPages: Check = ({ plan, declared }) => {
  const paths = sitePaths({ plan, declared });
  return (plan.site?.soughtAs ?? []).flatMap(({ page }, index) =>
    paths.has(page)
      ? []
      : [
          {
            issue: brokenLink({ url: page, nearest: nearest(page, [...paths]) }),
            kind: 'site' as const,
            id: '',
            at: { field: ['soughtAs', index, 'page'] },
          },
        ],
  );
};
