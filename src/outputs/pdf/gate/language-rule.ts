import { textAt, type Rule } from './rule.ts';

/** The language of the documents, and others without a country. */
const known = /^(?:sv-SE|[a-z]{2,3})$/;

/** What is in another language than the text around it is in one that there is: no English as it is spoken in Sweden. */
export const languageRule: Rule = ({ elements }) =>
  elements.flatMap(({ role, dict }) => {
    const language = textAt(dict, 'Lang');
    return language === undefined || known.test(language) ? [] : [`a ${role} is in "${language}"`];
  });
