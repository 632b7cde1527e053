import { abbreviations } from './abbreviations.ts';
import { addresses } from './addresses.ts';
import { altTexts } from './alt-texts.ts';
import { certainty } from './certainty.ts';
import { downloads } from './downloads.ts';
import { foundByName } from './found-by-name.ts';
import { fullAddresses } from './full-addresses.ts';
import { headings } from './headings.ts';
import { helpBox } from './help-box.ts';
import { html } from './html.ts';
import { idReferences } from './id-references.ts';
import { landmarks } from './landmarks.ts';
import { language } from './language.ts';
import { linkNames } from './link-names.ts';
import { links } from './links.ts';
import { madeFiles } from './made-files.ts';
import { nuChecker } from './nu-checker.ts';
import { ownFiles } from './own-files.ts';
import { pageFoot } from './page-foot.ts';
import { pdfGate } from './pdf-gate.ts';
import { policy } from './policy.ts';
import { previews } from './previews.ts';
import { privacy } from './privacy.ts';
import { reachable } from './reachable.ts';
import type { Rule } from './rule.ts';
import { sitemap } from './sitemap.ts';
import { sources } from './sources.ts';
import { spacing } from './spacing.ts';
import { standsAlone } from './stands-alone.ts';
import { statement } from './statement.ts';
import { terms } from './terms.ts';
import { titles } from './titles.ts';
import { withoutScript } from './without-script.ts';

/** Every rule about the files of a built site. Those about opened pages stand in `walk.ts`. */
export const rules: readonly Rule[] = [
  // First those that wait for another process.
  nuChecker,
  foundByName,
  withoutScript,
  links,
  linkNames,
  ownFiles,
  reachable,
  addresses,
  sitemap,
  fullAddresses,
  idReferences,
  html,
  language,
  titles,
  headings,
  landmarks,
  helpBox,
  policy,
  pageFoot,
  sources,
  certainty,
  spacing,
  abbreviations,
  terms,
  altTexts,
  privacy,
  standsAlone,
  madeFiles,
  downloads,
  previews,
  statement,
  pdfGate,
];
