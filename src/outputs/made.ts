import { createHash } from 'node:crypto';
import type { Download } from '#model/download.ts';
import type { MadeFile } from './output.ts';

/** The line of a made file in `made.json`. */
export function describeMade({ path, type, title, bytes, pages }: MadeFile): Download {
  return { path, type, title, bytes: bytes.length, ...(pages === undefined ? {} : { pages }), sha256: sha256(bytes) };
}

/** The SHA-256 of a file, in hexadecimal as `sha256sum` writes it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
