import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// For a script of package.json that is to begin at once: with this before it, `main.ts` too comes from what Node has
// compiled, and the part of Node that strips types is not even loaded.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));
