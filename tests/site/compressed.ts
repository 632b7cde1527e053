import { gzipSync } from 'node:zlib';

/** How many bytes a text is on the line, as web hosts send it. */
export const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;
