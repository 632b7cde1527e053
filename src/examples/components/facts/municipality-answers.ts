import MunicipalityAnswers from '#components/facts/MunicipalityAnswers.astro';
import { bareCounty, county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { recordOf } from '#model/lookup.ts';
import { municipalityAnswers } from '#model/municipality-answers.ts';

const answersIn = (id: string, today: string) =>
  municipalityAnswers(county, recordOf(county, 'municipality', id), today);
const help = county.site.helpBox;

export const examples = examplesOf(MunicipalityAnswers, {
  'en kommun som har beslutat': { answers: answersIn('tallby', '2019-05-02'), help },
  'en kommun utan känt beslut, efter planens tid': { answers: answersIn('granganordslund', '2026-01-01'), help },
  'utan nummer att ringa': { answers: answersIn('a', '2026-01-01'), help: bareCounty.site.helpBox },
});
