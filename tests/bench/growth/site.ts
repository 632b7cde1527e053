import { first, type Edit } from './edit.ts';
import { newSource } from './time.ts';

/** A value of site.yaml that was not decided. */
const decide =
  (keys: readonly string[], text: string): Edit =>
  (desk) => {
    desk.setValue('site.yaml', keys, text);
    return `site.yaml: ${keys.join('.')} is ${text}`;
  };

export const site: readonly Edit[] = [
  (desk) => {
    // A day that has not been yet is a mistake.
    const later = new Date().toISOString().slice(0, 10);
    desk.setValue('site.yaml', ['accessibility', 'assessed'], `"${later}"`);
    desk.setValue('site.yaml', ['accessibility', 'updated'], `"${later}"`);
    return `the site is assessed anew, on ${later}`;
  },
  (desk) => {
    desk.addItem(
      'site.yaml',
      ['helpBox', 'lines'],
      '{ name: Jourhavande präst, shown: "112", number: "1120", question: Vill du tala med en präst? }',
    );
    return 'one more number in the help box';
  },
  decide(['address'], 'https://plan.lanet.example'),
  decide(['publisher'], 'Länets kommuner tillsammans'),
  decide(['contact'], 'redaktion@lanet.example'),
  decide(['repository'], '{ url: "https://kod.example/plan", branch: main }'),
  decide(['accessibility', 'responsible'], 'Länets kommuner tillsammans'),
  (desk) => {
    const goal = first(
      desk.plan.records.goal.filter(({ indicators }) => indicators === null),
      'goal without indicators',
    );
    const indicator = `
  - name: Andel som säger att de får stöd i tid
    unit: procent
    values:
      - { date: "2020-12-31", value: 61.5, source: ${newSource(10)} }
      - { date: "2022-12-31", value: 64, source: ${newSource(10)} }`;
    desk.setValue(goal.file, ['indicators'], indicator);
    if (goal.provenance?.indicators !== undefined)
      desk.setValue(goal.file, ['provenance', 'indicators'], `{ certainty: sourced, sources: [${newSource(10)}] }`);
    return `an indicator of ${goal.file}`;
  },
  (desk) => {
    const goal = first(
      desk.plan.records.goal.filter(({ status }) => status === null),
      'goal whose status is not known',
    );
    const status = `
  value: ongoing
  date: "2022-12-31"
  reason: Fler får stöd i tid än förut, men inte så många som målet säger.
  source: ${newSource(10)}`;
    desk.setValue(goal.file, ['status'], status);
    if (goal.provenance?.status !== undefined)
      desk.setValue(goal.file, ['provenance', 'status'], `{ certainty: sourced, sources: [${newSource(10)}] }`);
    return `how it goes with ${goal.file}`;
  },
];
