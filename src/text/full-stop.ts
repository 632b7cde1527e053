/** Abbreviations that have one full stop, and words that are read so. */
const abbreviations = new Set(
  'adr avd bl ca dr dvs etc exkl forts inkl jfr kap kl kr mfl mkr mm nr obs osv prof red ref resp sid st tel tim tkr uppl utg vol'.split(
    ' ',
  ),
);

/** The word with the full stop that ends a text; nothing where the stop belongs to the word, as in m.m., or is one of several. */
export function lastWordWithStop(text: string): string | undefined {
  const [, word = ''] = /(\S+)\.$/u.exec(text.trimEnd()) ?? [];
  const bare = word.replace(/^[(”"[]+/u, '');
  if (bare === '' || bare.includes('.') || bare.endsWith('…')) return undefined;
  // A letter alone is a part of an abbreviation: m. m.
  if ([...bare].length === 1 || abbreviations.has(bare)) return undefined;
  return `${word}.`;
}
