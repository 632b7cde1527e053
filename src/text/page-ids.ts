/** What a page around a body calls its own parts, that a heading could be called too. */
const ids = new Set([
  'delvis',
  'former',
  'handelser',
  'hjalp',
  'i-siffror',
  'innehall',
  'kallor',
  'kommunerna',
  'kontakt',
  'mal',
  'marken',
  'okant',
  'ord',
  'overenskommelser',
  'pengar',
  'planen-som-helhet',
  'sa-styrs-planen',
  'sok',
  'titlar',
  'vagen-till-beslut',
]);

/** What parts of which a page has several begin with: `ord-sip`, `kalla-1`. */
const numbered = /^(?:andel|brist|kalla|karta|marke|ord|saknas)-/;

/** Whether a page may call a part of its own so, whatever its body holds. */
export const isPageId = (id: string): boolean => ids.has(id) || numbered.test(id);
