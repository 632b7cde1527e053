import { intro, isCancel, outro, text } from '@clack/prompts';
import type { GivenAnswers } from './new-plan.ts';

interface Question {
  key: keyof GivenAnswers;
  message: string;
  placeholder?: string;
  isNeeded?: true;
}

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
];

/** Asks for what is not given already. Undefined when somebody leaves. */
export async function askForPlan(given: GivenAnswers): Promise<GivenAnswers | undefined> {
  const answers: GivenAnswers = { ...given };
  intro('En ny plan');
  for (const { key, message, placeholder, isNeeded } of questions.filter(
    (question) => given[question.key] === undefined,
  )) {
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
