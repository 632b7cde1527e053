/** What a page may fetch and run: files of the site and nothing else. Styles and scripts are files, so none needs a hash. */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy as a page says it of itself, on whatever host it lies. */
export const pagePolicy = directives.join('; ');

/** The policy as a server says it: also that no other page may show this one inside it, which a page cannot say. */
export const serverPolicy = [...directives, "frame-ancestors 'none'"].join('; ');
