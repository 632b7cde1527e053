/** Where a payload is put: `placed.ts` knows how. */
export type Where = 'yaml-text' | 'body' | 'link' | 'file-name' | 'slug' | 'front-matter';

interface Hostile {
  name: string;
  where: Where;
  text: string;
}

/** Stopped by the check, with this code first. */
export interface Refused extends Hostile {
  code: string;
}

/** Let through by the check: a reader sees these words and nothing else happens. */
export interface Harmless extends Hostile {
  shown: string;
}

export type Payload = Refused | Harmless;

/** Payloads by name that are refused with a code. */
export function refused(where: Where, code: string, texts: Readonly<Record<string, string>>): Refused[] {
  return Object.entries(texts).map(([name, text]) => ({ name, where, text, code }));
}

/** Payloads by name that are shown as the text they are, or as the second of two. */
export function harmless(
  where: Where,
  texts: Readonly<Record<string, string | readonly [string, string]>>,
): Harmless[] {
  return Object.entries(texts).map(([name, given]) => {
    const [text, shown] = typeof given === 'string' ? [given, given] : given;
    return { name, where, text, shown };
  });
}
