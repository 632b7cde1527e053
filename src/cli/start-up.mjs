import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Halves the time until a command begins: what Node has compiled once is kept. It works only for what is imported
// after this, so each command is imported when it is called. Where this is given to Node before `main.ts`, that file
// too is kept, and the part of Node that strips types is not even loaded.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));
