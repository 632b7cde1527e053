import { notDecided } from '#issues/definitions.ts';
import type { FieldPath } from '#issues/issue.ts';
import type { Check } from './finding.ts';

/** What the site's owner has not decided yet is pointed out, with what readers see meanwhile. */
export const decided: Check = ({ plan: { site } }) => {
  if (site === undefined) return [];
  const fields: { field: FieldPath; value: unknown; title: string; shown: string }[] = [
    {
      field: ['publisher'],
      value: site.publisher,
      title: 'Webbplatsens utgivare',
      shown: 'står ”Uppgift saknas” på sidorna',
    },
    {
      field: ['contact'],
      value: site.contact,
      title: 'Webbplatsens e-postadress',
      shown: 'står ”Uppgift saknas” på sidorna',
    },
    {
      field: ['repository'],
      value: site.repository,
      title: 'Kodförrådet',
      shown: 'lämnas det som fylls i under ”Föreslå en ändring” bara som fil eller med e-post',
    },
    {
      field: ['accessibility', 'responsible'],
      value: site.accessibility.responsible,
      title: 'Ansvarig myndighet',
      shown: 'står ”Uppgift saknas” i tillgänglighetsredogörelsen',
    },
  ];
  return fields.flatMap(({ field, value, title, shown }) =>
    value === null ? [{ issue: notDecided({ title, shown }), kind: 'site' as const, id: '', at: { field } }] : [],
  );
};
