import { kinds } from '#schemas/kinds.ts';
import { groupKinds } from '#schemas/party-kinds.ts';
import { noSource, tooManyGoals, wrongCount } from '#issues/definitions.ts';
import { fieldOfKind, type Group } from '#model/division.ts';
import { latestStated } from '#model/latest-stated.ts';
import { groupsOn } from '#model/memberships.ts';
import type { Entry } from '#model/plan.ts';
import { isWhole } from './every-record.ts';
import type { Check, CheckInput, Finding } from './finding.ts';

/** There are as many municipalities, groups of them and members as the content says, and not more goals. */
export const counts: Check = ({ plan, declared }) => {
  const findings: Finding[] = [];
  const { overview } = plan;
  const numberOf = (kind: Finding['kind']) => declared.filter((record) => record.kind === kind).length;
  const municipalities = numberOf('municipality');
  if (overview !== undefined && overview.municipalityCount !== municipalities) {
    const stated = overview.municipalityCount;
    const where =
      municipalities < stated
        ? 'lägg till kommunen som saknas i kommuner/'
        : 'ta bort kommunen som inte ska vara med ur kommuner/';
    findings.push({
      issue: wrongCount({ what: 'kommunerna', stated, actual: municipalities, where }),
      kind: 'plan',
      id: '',
      at: { field: ['municipalityCount'] },
    });
  }
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
  return [...findings, ...groupCounts({ plan, declared }), ...memberCounts({ plan, declared })];
};

/** A division has as many groups as it says. What could not be read is counted where it has a folder of its own. */
function groupCounts({ plan, declared }: CheckInput): Finding[] {
  const known = new Set(plan.divisions?.divisions.map(({ id }) => id));
  if (!isWhole({ plan, declared }, 'area') || plan.records.area.some(({ division }) => !known.has(division))) return [];
  return (plan.divisions?.divisions ?? []).flatMap(({ id, count: stated, theOne, theMany }, index): Finding[] => {
    const inFolder = declared.filter(({ kind }) => kinds[kind].place === id).length;
    const actual = inFolder + plan.records.area.filter(({ division }) => division === id).length;
    if (stated === undefined || stated === actual) return [];
    const where = actual < stated ? `lägg till ${theOne} som saknas` : `ta bort ${theOne} som inte ska vara med`;
    const at = { field: ['divisions', index, 'count'] };
    return [{ issue: wrongCount({ what: theMany, stated, actual, where }), kind: 'divisions', id: '', at }];
  });
}

/** Members are counted only when every municipality could be read and is in a group that exists: else another issue says why. */
function memberCounts({ plan, declared }: CheckInput): Finding[] {
  if (!isWhole({ plan, declared }, 'municipality')) return [];
  return groupKinds.flatMap((kind) => {
    const field = fieldOfKind[kind];
    const entries: readonly Group[] = plan.records[kind];
    const ids = new Set(declared.filter((record) => record.kind === kind).map(({ id }) => id));
    const named = plan.records.municipality.flatMap((municipality) => [municipality[field] ?? []].flat());
    if (named.some((group) => !ids.has(group))) return [];
    // As the content has it: a membership that ends one day does not make a file wrong that nobody has touched.
    const day = latestStated(plan);
    const groupsOf = (one: Entry<'municipality'>) => (day === undefined ? one.groups : groupsOn(one, day));
    const where = `rätta ${field} i den kommun som hamnat fel`;
    return entries.flatMap(({ id, memberCount: stated }): Finding[] => {
      const actual = plan.records.municipality.filter((one) => groupsOf(one).includes(id)).length;
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
