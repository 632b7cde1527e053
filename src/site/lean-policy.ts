import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const hash = / 'sha256-[A-Za-z0-9+/=]+'/g;
const inline = /<(?:script|style)(?=[\s>])[^>]*>([^]*?)<\/(?:script|style)>/g;

/** Takes away from a page's policy the hashes of scripts and styles that the page does not hold: Astro lists those of all pages. */
export function withLeanPolicy(page: string): string {
  const held = new Set([...page.matchAll(inline)].map(([, text = '']) => (text === '' ? '' : hashOf(text))));
  return page.replace(policy, (_, before: string, words: string, after: string) => {
    return before + words.replace(hash, (word) => (held.has(word.trim()) ? word : '')) + after;
  });
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
