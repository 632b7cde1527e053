import { codePayloads } from './payloads/code.ts';
import { linkPayloads } from './payloads/links.ts';
import { fileNamePayloads, slugPayloads } from './payloads/names.ts';
import type { Harmless, Payload, Refused } from './payloads/payload.ts';
import { tagPayloads } from './payloads/tags.ts';
import { frontMatterPayloads, yamlTextPayloads } from './payloads/yaml.ts';

/** Texts made to run code, leave their place or fool a reader, with what the check has to do about each. */
export const payloads: readonly Payload[] = [
  ...codePayloads,
  ...tagPayloads,
  ...linkPayloads,
  ...yamlTextPayloads,
  ...frontMatterPayloads,
  ...fileNamePayloads,
  ...slugPayloads,
];

export const refusedPayloads = payloads.filter((payload): payload is Refused => 'code' in payload);
export const harmlessPayloads = payloads.filter((payload): payload is Harmless => 'shown' in payload);
