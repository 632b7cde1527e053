import { createRequire } from 'node:module';
import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { placeOfFile } from '#load/place-of-file.ts';
import type { ContentFile } from '#load/source.ts';
import { astroCompiler, type Compile } from '../hostile/astro-compiler.ts';

/** What Astro says in one run of a content folder: it stops at the first file that is wrong. */
export interface AstroReport {
  file: string;
  /** From 1; 0 where it gives none. */
  line: number;
  /** How many mistakes its message lists. */
  mistakes: number;
  message: string;
}

/** The YAML reader that Astro itself uses. */
const yaml = createRequire(import.meta.resolve('astro'))('js-yaml') as { load: (text: string) => unknown };

/**
 * What Astro would say of some files, configured as its guide to content collections describes: a collection for each
 * folder with the glob loader, one for each register with the file loader, our schemas in them, and MDX without our
 * plugins. First all collections are loaded, then bodies are compiled.
 */
export async function astroReporter(): Promise<(files: readonly ContentFile[]) => Promise<AstroReport | undefined>> {
  const compile = await astroCompiler({
    processor: unified({ gfm: false, smartypants: false }),
    syntaxHighlight: false,
  } as unknown as Parameters<typeof astroCompiler>[0]);
  return async (files) => {
    for (const file of files) {
      const report = load(file);
      if (report !== undefined) return report;
    }
    for (const file of files.filter(({ path }) => path.endsWith('.mdx') && kindOf(path) !== undefined)) {
      const report = await compileReport(file, compile);
      if (report !== undefined) return report;
    }
    return undefined;
  };
}

/** The kind whose collection takes a file in. The loaders pass over every other file in silence. */
function kindOf(path: string): KindDefinition | undefined {
  const place = placeOfFile(path);
  const home = place.found === 'mistake' ? place.meant?.home : place.found === 'ignored' ? undefined : place;
  const kind: KindDefinition | undefined = home === undefined ? undefined : kinds[home.kind];
  const isTaken = kind?.form === 'folder' ? path.endsWith(kind.ending) : path === kind?.place;
  return isTaken ? kind : undefined;
}

function load({ path, text }: ContentFile): AstroReport | undefined {
  const kind = kindOf(path);
  if (kind === undefined) return undefined;
  let data: unknown;
  try {
    data = path.endsWith('.mdx') ? parseFrontmatter(text).frontmatter : yaml.load(text);
  } catch (error) {
    return { file: path, line: lineOf(error), mistakes: 1, message: reasonOf(error) };
  }
  const entries = kind.form === 'register' && Array.isArray(data) ? data : [data];
  for (const entry of entries) {
    const { success, error } = kind.schema.safeParse(entry);
    // The place of a mistake in the data is given as 0:0.
    if (!success) return { file: path, line: 0, mistakes: error.issues.length, message: error.message };
  }
  return undefined;
}

async function compileReport({ path, text }: ContentFile, compile: Compile): Promise<AstroReport | undefined> {
  try {
    await compile(text, path);
    return undefined;
  } catch (error) {
    return { file: path, line: lineOf(error), mistakes: 1, message: reasonOf(error) };
  }
}

/** The words of a parser, without the lines of the file that it repeats. */
function reasonOf(error: unknown): string {
  return (error as { reason?: string }).reason ?? String(error);
}

/** The line in what a parser throws, counted from 1. */
function lineOf(error: unknown): number {
  const { line, mark, loc } = error as { line?: number; mark?: { line: number }; loc?: { line?: number } };
  return mark === undefined ? (loc?.line ?? line ?? 0) : mark.line + 1;
}
