import { noSource, tooManyGoals, wrongCount } from '#issues/definitions.ts';
import { groupIdsOf } from '#model/lookup.ts';
import { isWhole } from './every-record.ts';
import type { Check, CheckInput, Finding } from './finding.ts';

/** There are as many municipalities, federations and members as the content says, and not more goals. */
export const counts: Check = ({ plan, declared }) => {
  const findings: Finding[] = [];
  const { overview } = plan;
  const numberOf = (kind: Finding['kind']) => declared.filter((record) => record.kind === kind).length;
  const compare = (
    field: 'municipalityCount' | 'federationCount',
    kind: Finding['kind'],
    what: string,
    { missing, extra }: { missing: string; extra: string },
  ) => {
    if (overview === undefined) return;
    const actual = numberOf(kind);
    const stated = overview[field];
    if (stated !== actual)
      findings.push({
        issue: wrongCount({ what, stated, actual, where: actual < stated ? missing : extra }),
        kind: 'plan',
        id: '',
        at: { field: [field] },
      });
  };
  compare('municipalityCount', 'municipality', 'kommunerna', {
    missing: 'lägg till kommunen som saknas i kommuner/',
    extra: 'ta bort kommunen som inte ska vara med ur kommuner/',
  });
  compare('federationCount', 'federation', 'kommunalförbunden', {
    missing: 'lägg till förbundet som saknas i kommunalforbund/',
    extra: 'ta bort förbundet som inte ska vara med ur kommunalforbund/',
  });
  const goals = numberOf('goal');
  const goalCount = overview?.goalCount ?? null;
  if (goalCount !== null && goals > goalCount) {
    findings.push({
      issue: tooManyGoals({ stated: goalCount, actual: goals }),
      kind: 'plan',
      id: '',
      at: { field: ['goalCount'] },
    });
  }
  if (goalCount !== null && overview?.goalCountSources.length === 0)
    findings.push({ issue: noSource({}), kind: 'plan', id: '', at: { field: ['goalCountSources'] } });
  return [...findings, ...memberCounts({ plan, declared })];
};

/** Members are counted only when every municipality could be read and is in a group that exists: else another issue says why. */
function memberCounts({ plan, declared }: CheckInput): Finding[] {
  if (!isWhole({ plan, declared }, 'municipality')) return [];
  const groups = [
    { kind: 'federation', field: 'federation', entries: plan.records.federation },
    { kind: 'care-area', field: 'careArea', entries: plan.records['care-area'] },
  ] as const;
  return groups.flatMap(({ kind, field, entries }) => {
    const ids = new Set(declared.filter((record) => record.kind === kind).map(({ id }) => id));
    const named = plan.records.municipality.flatMap((municipality) => groupIdsOf(municipality, field));
    if (named.some((group) => !ids.has(group))) return [];
    const where = `rätta ${field} i den kommun som hamnat fel`;
    return entries.flatMap(({ id, memberCount: stated }): Finding[] => {
      const actual = plan.derived.members[id]?.length ?? 0;
      if (stated === actual) return [];
      return [
        {
          issue: wrongCount({ what: 'medlemmarna i länet', stated, actual, where }),
          kind,
          id,
          at: { field: ['memberCount'] },
        },
      ];
    });
  });
}
