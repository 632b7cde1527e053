/** The media types of what a site holds, by the endings of the files' names. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  xml: 'application/xml',
  rdf: 'application/rdf+xml',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
};

/** Those whose bytes are letters. */
export const isText = (type: string): boolean => /^text\/|[/+](?:xml|json)$/.test(type);
