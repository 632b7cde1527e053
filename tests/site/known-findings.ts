import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KnownFinding {
  /** The page's address. */
  path: string;
  /** The judge's rule: `target-size`. */
  rule: string;
  /** Why it cannot be mended yet, as it stands in the accessibility statement. */
  reason: string;
}

/**
 * Findings that are known and not mended. The judges let these pass and nothing else, and demand that each is still
 * there; the statement may say that the site is fully conformant only while the list is empty.
 */
export function knownFindings(): KnownFinding[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'known-findings.json'), 'utf8')) as KnownFinding[];
}

/** Takes away what is known; what is known and was not found is a finding too. */
export function unknownAmong(found: readonly string[], known: readonly KnownFinding[]): string[] {
  const isKnown = (finding: string) =>
    known.some(({ path, rule }) => finding.startsWith(`${path}, `) && finding.includes(`: ${rule} `));
  const gone = known.filter(
    ({ path, rule }) => !found.some((finding) => finding.startsWith(`${path}, `) && finding.includes(`: ${rule} `)),
  );
  return [
    ...found.filter((finding) => !isKnown(finding)),
    ...gone.map(({ path, rule }) => `${path}: ${rule} is in known-findings.json but was not found`),
  ];
}
