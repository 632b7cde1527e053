import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf } from '../site/pages.ts';
import { countyTimes } from './larger.ts';
import { measured, measuredFirstBuild } from './measured.ts';
import {
  bareAstro,
  eleventy,
  starlight,
  starlightWithoutMenu,
  writeProject,
  type Generator,
} from './peers/generators.ts';
import { installedPeers } from './peers/install.ts';
import { plainPages, type PlainPage } from './peers/page.ts';
import { stepsIn } from './steps.ts';

/** So many times the imaginary county: a thousand pages. 122 times is five thousand. */
const usual = 22;
/** What our build makes besides pages and a search. */
const otherForms = ['Data', 'Programmets delar', 'Delningsbilder', 'PDF', 'HTML i en fil'];
/** Most processor for pages and search, against each. */
const mostOfEleventy = 1.5;
const mostOfStarlight = 1 / 5;
const mostMemory = 1 / 2;

interface Cost {
  name: string;
  pages: number;
  processor: number;
  memory: number;
}

/**
 * The same pages built by us, by Eleventy with Pagefind and by Starlight, one after another: `bench -- peers 22 122`. The
 * others are fetched from npm the first time, and get the text of our pages as Markdown. Prints processor and memory of each.
 */
export function peersBench(args: readonly string[]): boolean {
  const peers = installedPeers();
  return (args.length === 0 ? [usual] : args.map(Number)).map((times) => compare(peers, times)).every(Boolean);
}

function compare(peers: string, times: number): boolean {
  const root = mkdtempSync(join(tmpdir(), 'plan-peers-'));
  const content = countyTimes(times);
  try {
    const site = join(root, 'site');
    const [all, pages] = ours(content, site);
    const text = plainPages(site, peers);
    for (const cost of [all, pages]) print(cost, pages);
    // Told as they come: Starlight with its menu of all pages takes longest, at five thousand pages half an hour.
    const costOf = (generator: Generator) => {
      const cost = theirs(peers, generator, text);
      print(cost, pages);
      return cost;
    };
    const light = costOf(eleventy);
    costOf(bareAstro);
    costOf(starlightWithoutMenu);
    const heavy = costOf(starlight);
    return (
      pages.processor <= mostOfEleventy * light.processor &&
      pages.processor <= mostOfStarlight * heavy.processor &&
      all.memory <= mostMemory * heavy.memory
    );
  } finally {
    for (const folder of [root, dirname(content)]) rmSync(folder, { recursive: true });
  }
}

/** What our build costs: all of it, and pages with check and search alone. */
function ours(content: string, out: string): [Cost, Cost] {
  const { processor, memory, stdout } = measuredFirstBuild(content, out);
  const steps = stepsIn(stdout);
  const besides = otherForms.reduce((sum, name) => sum + (steps.get(name) ?? 0), 0);
  const pages = htmlIn(out);
  return [
    { name: 'all of ours', pages, processor, memory },
    { name: 'our pages and search', pages, processor: processor - besides, memory },
  ];
}

function theirs(peers: string, generator: Generator, pages: readonly PlainPage[]): Cost {
  const folder = join(peers, generator.name.replaceAll(/\W+/g, '-'));
  writeProject(folder, generator, pages);
  const runs = generator.commands.map(([command = '', ...words]) =>
    measured([process.execPath, join(peers, 'node_modules', '.bin', command), ...words], {
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    }),
  );
  return {
    name: generator.name,
    pages: htmlIn(folder),
    processor: runs.reduce((sum, { processor }) => sum + processor, 0),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

const htmlIn = (folder: string): number => filesOf(folder, '.html').length;

function print({ name, pages, processor, memory }: Cost, own: Cost): void {
  const share = `${(own.processor / processor).toFixed(2)} of it are our pages`;
  console.log(
    `${name.padEnd(22)}${String(pages).padStart(6)} pages ${processor.toFixed(1).padStart(8)} s ${String(memory).padStart(6)} MB  ${share}`,
  );
}
