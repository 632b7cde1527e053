import { alternativeRule } from './alternative-rule.ts';
import { attachmentRule } from './attachment-rule.ts';
import { claimRule } from './claim-rule.ts';
import { colourRule } from './colour-rule.ts';
import { documentRule } from './document-rule.ts';
import { fileRule } from './file-rule.ts';
import { fontRule } from './font-rule.ts';
import { headingRule } from './heading-rule.ts';
import { languageRule } from './language-rule.ts';
import { linkRule } from './link-rule.ts';
import { markingRule } from './marking-rule.ts';
import { nestingRule } from './nesting-rule.ts';
import type { Rule } from './rule.ts';
import { examine } from './structure.ts';
import { tableRule } from './table-rule.ts';

/** Everything that a PDF must hold before it leaves the build. */
const rules: readonly Rule[] = [
  fileRule,
  documentRule,
  claimRule,
  colourRule,
  attachmentRule,
  nestingRule,
  alternativeRule,
  headingRule,
  languageRule,
  tableRule,
  linkRule,
  markingRule,
  fontRule,
];

/** What is wrong with a finished PDF; nothing for one that may be published. */
export async function faultsIn(bytes: Uint8Array): Promise<string[]> {
  const examined = await examine(bytes);
  return rules.flatMap((rule) => rule(examined));
}
