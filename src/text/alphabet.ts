/** Every character the fonts on the site can show. A test compares it with the content. */
export const alphabet: string = [...printableAscii(), ...'ÅÄÖåäöÉéèüÜæøØ§©»·×–—’”…−≥\u00a0\u00ad'].join('');

function printableAscii(): string[] {
  const left = new Set('`^\\{}$');
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
    (character) => !left.has(character),
  );
}
