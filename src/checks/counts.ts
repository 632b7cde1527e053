import { tooManyGoals, wrongCount } from '#issues/definitions.ts';
import type { Check, Finding } from './finding.ts';

/** There are as many municipalities, federations and members as the content says, and not more goals. */
export const counts: Check = ({ plan, declared }) => {
  const findings: Finding[] = [];
  const { overview } = plan;
  const numberOf = (kind: Finding['kind']) => declared.filter((record) => record.kind === kind).length;
  const compare = (
    field: 'municipalityCount' | 'federationCount',
    kind: Finding['kind'],
    what: string,
    where: string,
  ) => {
    if (overview === undefined) return;
    const actual = numberOf(kind);
    const stated = overview[field];
    if (stated !== actual)
      findings.push({
        issue: wrongCount({ what, stated, actual, where }),
        kind: 'plan',
        id: '',
        at: { field: [field] },
      });
  };
  compare('municipalityCount', 'municipality', 'kommunerna', 'lägg till kommunen som saknas i kommuner/');
  compare('federationCount', 'federation', 'kommunalförbunden', 'lägg till förbundet som saknas i kommunalforbund/');
  const goals = numberOf('goal');
  if (overview !== undefined && goals > overview.goalCount) {
    findings.push({
      issue: tooManyGoals({ stated: overview.goalCount, actual: goals }),
      kind: 'plan',
      id: '',
      at: { field: ['goalCount'] },
    });
  }
  const areAllRead = numberOf('municipality') === plan.records.municipality.length;
  for (const { kind, id, memberCount } of areAllRead
    ? [...plan.records.federation, ...plan.records['care-area']]
    : []) {
    const actual = plan.derived.members[id]?.length ?? 0;
    const where = `rätta ${kind === 'federation' ? 'federation' : 'careArea'} i den kommun som hamnat fel`;
    if (memberCount !== actual)
      findings.push({
        issue: wrongCount({ what: 'medlemmarna i länet', stated: memberCount, actual, where }),
        kind,
        id,
        at: { field: ['memberCount'] },
      });
  }
  return findings;
};
