import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { bookOf } from '#book/book.ts';
import { leafletsOf } from '#book/leaflets.ts';
import { decisionMap } from '#charts/decision-map.ts';
import { draw } from '#charts/draw.ts';
import { moneyBar, shareBar } from '#charts/money.ts';
import { periodBar, periodParts } from '#charts/period.ts';
import type { Figure } from '#charts/shapes.ts';
import { miniMap, tileMap } from '#charts/tile-map.ts';
import { groundInWords } from '#charts/timeline-ground.ts';
import { timeline } from '#charts/timeline.ts';
import { paragraphsOf } from '#model/answer.ts';
import { divisionsOf } from '#model/division.ts';
import { areasInBrief, arrangement, goalsFound, goalsInBrief, goalTotal, otherGoals } from '#model/goal-words.ts';
import { gapsOfMunicipality } from '#model/gaps.ts';
import { municipalityAnswers } from '#model/municipality-answers.ts';
import { planJson } from '#model/plan-json.ts';
import { planStand } from '#model/plan-time.ts';
import type { Plan } from '#model/plan.ts';
import { previewImages } from '#model/preview-image.ts';
import { picture } from '#outputs/preview/picture.ts';
import { documentsOf } from '#outputs/pdf/document.ts';
import { filesOf } from '#outputs/pdf/set.ts';
import { bodyOf } from '#outputs/single-file/page.ts';
import { readPlan } from '#read-plan.ts';
import { searchDocuments } from '#search/documents.ts';
import { faultsOfBlocks, faultsOfText, figureTexts } from './faults.ts';
import { oddPlans, twoHundred } from './plans.ts';

const edition = { date: '2026-11-29', commit: undefined };

/** The figures that the pages draw. */
function figuresOf(plan: Plan): Figure[] {
  const { overview, records } = plan;
  const divisions = divisionsOf(plan);
  return [
    ...[undefined, ...divisions].map((division) => tileMap(plan, division)),
    ...divisions.flatMap((division) => division.groups.map(({ id }) => miniMap(plan, division, id))),
    ...records.municipality.map(({ id }) => miniMap(plan, undefined, undefined, id)),
    decisionMap(plan),
    timeline(plan, edition.date),
    ...(periodParts(overview, edition.date).length > 0 ? [periodBar(overview, edition.date)] : []),
    ...records.agreement.flatMap((agreement) => [
      moneyBar(agreement, plan.derived.unallocated[agreement.id] ?? null, 1000),
      ...agreement.parts.map((part) => shareBar(part, 1000)),
    ]),
  ];
}

/** What the pages say that the book does not. */
function sentencesOf(plan: Plan): string[] {
  const { municipality: municipalities, 'focus-area': areas } = plan.records;
  const answers = municipalities.flatMap((municipality) => municipalityAnswers(plan, municipality, edition.date));
  return [
    planStand(plan, edition.date)
      .map(({ text }) => text)
      .join(' '),
    [goalTotal(plan).text, goalsFound(plan), otherGoals(plan)].filter(Boolean).join(' '),
    goalsInBrief(plan),
    ...(areas.length === 0 ? [] : [arrangement(plan), areasInBrief(plan)]),
    ...answers.flatMap(({ short, more, mayKnow }) => [
      short.text,
      ...paragraphsOf(more).flatMap((parts) => parts.map(({ text }) => text)),
      ...mayKnow,
    ]),
    ...municipalities.flatMap((municipality) => gapsOfMunicipality(plan, municipality)),
    ...previewImages(plan).flatMap(({ heading, alt }) => [heading, alt]),
    ...figuresOf(plan).flatMap(figureTexts),
    groundInWords(plan, edition.date),
    ...searchDocuments(plan).map(({ title }) => title),
  ];
}

test('a plan of any shape that passes the check has whole sentences and every output', { timeout: 240_000 }, () => {
  const property = fc.property(oddPlans, (source) => {
    const { plan, issues } = readPlan(source, { date: edition.date });
    expect(issues.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file} ${code}`)).toEqual(
      [],
    );
    if (plan === undefined) throw new Error('a plan without errors is a plan');
    const book = bookOf(plan, edition, true);
    const writings = [book, ...leafletsOf(plan, edition)];
    const faults = [
      ...writings.flatMap(({ cover, blocks }) => [...faultsOfBlocks(cover), ...faultsOfBlocks(blocks)]),
      ...sentencesOf(plan).flatMap(faultsOfText),
    ];
    expect([...new Set(faults)]).toEqual([]);
    expect(toHtml(bodyOf(plan, book), { allowDangerousHtml: true })).toContain('</main>');
    for (const document of documentsOf(plan, edition)) expect(filesOf({}, document)).toHaveProperty('/document.json');
    for (const svg of [
      ...figuresOf(plan).map((figure) => draw(figure, 'bild')),
      ...previewImages(plan).map((image) => picture(plan, image)),
    ])
      expect(svg).toMatch(/^<svg(?!.*(?:NaN|undefined|Infinity))[^]*<\/svg>$/);
    expect(JSON.parse(planJson(plan))).toHaveProperty('records');
  });
  fc.assert(property, twoHundred);
});
