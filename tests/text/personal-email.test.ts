import { expect, test } from 'vitest';
import { isPersonalEmail } from '#text/personal-email.ts';

test.each([
  'anna.ek@plan.example',
  'a.ek@plan.example',
  'anna@plan.example',
  'Anna@plan.example',
  'anna2@plan.example',
  'anna-karin@plan.example',
  'annsve@plan.example',
  'annsv01@plan.example',
  'ansve0412@plan.example',
  'a12345@plan.example',
  'mailto:lars@plan.example',
])('%s is a person’s own', (address) => {
  expect(isPersonalEmail(address)).toBe(true);
});

test.each([
  'psykiskhalsa@plan.example',
  'psykisk.halsa@plan.example',
  'kontakt@plan.example',
  'info24@plan.example',
  'faktura@plan.example',
  'kurs2024@plan.example',
  'kansli@plan.example',
  'larare@plan.example',
  'anna-stodet@plan.example',
  'plan.example',
])('%s is not', (address) => {
  expect(isPersonalEmail(address)).toBe(false);
});
