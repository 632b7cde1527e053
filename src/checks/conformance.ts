import { conformanceContradicts } from '#issues/definitions.ts';
import { choiceTitle } from '#schemas/inspect.ts';
import { siteSchema } from '#schemas/site.ts';
import type { Check } from './finding.ts';

/** The accessibility statement is fully conformant exactly when it lists nothing that is inaccessible. */
export const conformance: Check = ({ plan: { site } }) => {
  if (site === undefined) return [];
  const { conformance: level, inaccessible } = site.accessibility;
  const hasFaults = inaccessible.length > 0;
  if ((level === 'full') !== hasFaults) return [];
  const title = choiceTitle(siteSchema.shape.accessibility.shape.conformance, level);
  const at = { field: ['accessibility', 'conformance'] };
  return [{ issue: conformanceContradicts({ title, hasFaults }), kind: 'site', id: '', at }];
};
