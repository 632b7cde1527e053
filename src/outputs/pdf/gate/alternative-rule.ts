import { textAt, type Rule } from './rule.ts';

/** Every figure says in words what it shows. */
export const alternativeRule: Rule = ({ elements }) =>
  elements
    .filter(({ role, dict }) => (role === 'Figure' || role === 'Formula') && (textAt(dict, 'Alt') ?? '').trim() === '')
    .map(({ role }) => `a ${role} has no alternative text`);
