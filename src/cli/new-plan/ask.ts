import { intro, isCancel, outro, text } from '@clack/prompts';
import { unnamedDivisions } from './municipalities.ts';
import type { GivenAnswers } from './new-plan.ts';

interface Question {
  key: keyof GivenAnswers;
  message: string;
  placeholder?: string;
  isNeeded?: true;
  /** Whether what is answered already leaves something to ask. */
  isAsked?: (answers: GivenAnswers, listOf: ListOf) => boolean;
}

/** The list of municipalities that an answer is, or is the file of. */
type ListOf = (answer: string) => string;

const questions: readonly Question[] = [
  { key: 'county', message: 'Vad heter länet?', placeholder: 'Exempellän', isNeeded: true },
  { key: 'title', message: 'Vad heter planen? (Tomt om du inte vet.)' },
  { key: 'publisher', message: 'Vem har gett ut den? (Tomt om du inte vet.)', placeholder: 'Region Exempel' },
  { key: 'url', message: 'Var går den att läsa? (Tomt om den inte finns på webben.)', placeholder: 'https://' },
  { key: 'from', message: 'När började den gälla? (År, månad eller dag. Tomt om du inte vet.)', placeholder: '2020' },
  { key: 'to', message: 'När slutar den gälla? (Tomt om du inte vet.)', placeholder: '2024-12-31' },
  {
    key: 'municipalities',
    message: 'Vilka är kommunerna? Skriv namnet på en fil, eller kod och namn med komma emellan.',
    placeholder: 'kommuner.csv, eller 9901 Exempelby, 9902 Exempelstad',
    isNeeded: true,
  },
  {
    key: 'divisions',
    message: 'Vad kallas det som kommunerna är indelade i? Ett namn för varje kolumn efter kod och namn.',
    placeholder: 'kommunalförbund, länsdel',
    isAsked: ({ municipalities = '' }, listOf) => unnamedDivisions(listOf(municipalities)) > 0,
  },
];

/** Asks for what is not given already. Undefined when somebody leaves. */
export async function askForPlan(given: GivenAnswers, listOf: ListOf): Promise<GivenAnswers | undefined> {
  const answers: GivenAnswers = { ...given };
  intro('En ny plan');
  for (const { key, message, placeholder, isNeeded, isAsked } of questions) {
    if (given[key] !== undefined || isAsked?.(answers, listOf) === false) continue;
    const answer = await text({
      message,
      ...(placeholder !== undefined && { placeholder }),
      validate: (value) => (isNeeded && !value?.trim() ? 'Det här behövs.' : undefined),
    });
    if (isCancel(answer)) {
      outro('Ingenting har skrivits.');
      return undefined;
    }
    if (answer) answers[key] = answer.trim();
  }
  outro('Skriver filerna.');
  return answers;
}
