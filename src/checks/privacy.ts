import { personalEmail, personalNumber, privatePhone } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { isPersonalEmail } from '#text/personal-email.ts';
import { everyText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';

/** Personal identity number: six or eight digits, a hyphen, dash or plus or nothing, four digits. */
const identityNumber =
  /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:\s?[-+\u2010-\u2015]\s?|\s)?\d{4}(?![\d-])/g;
/** Swedish mobile number: 070, 072, 073, 076 or 079, with or without the country's +46, in groups of any size. */
const mobileNumber =
  /(?<![\d-])(?:(?:\+|00)46[\s-]?(?:\(?0\)?[\s-]?)?|0)7[02369](?:[\s./()\u2010-\u2015-]{0,3}\d){7}(?!\d)/g;
const emailAddress = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
/** Personal numbers, mobile numbers and personal e-mail addresses are never published. */
export const privacy: Check = ({ plan }) =>
  everyText(plan).flatMap(({ kind, id, text, at }) =>
    privateParts(text).map(({ issue, match }): Finding => ({ issue, kind, id, at: { ...at, match } })),
  );

/** The numbers and addresses in a text that are never published, and what to say of each. */
export function privateParts(text: string): { issue: IssueText; match: string }[] {
  if (!/\d{4}|@|07|\+46/.test(text)) return [];
  const find = (pattern: RegExp, issue: IssueText, isMeant: (match: string) => boolean = () => true) =>
    [...text.matchAll(pattern)].filter(({ 0: match }) => isMeant(match)).map(({ 0: match }) => ({ issue, match }));
  return [
    ...find(identityNumber, personalNumber({}), hasCheckDigit),
    ...find(mobileNumber, privatePhone({})),
    ...find(emailAddress, personalEmail({}), isPersonalEmail),
  ];
}

/** The Luhn check over the last ten digits, as Skatteverket describes it: most other numbers fail it. */
function hasCheckDigit(match: string): boolean {
  const digits = match.replace(/\D/g, '').slice(-10);
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
