import { readFolder } from '#load/read-folder.ts';
import type { LinkOptions } from '#model/link.ts';
import { singleFile } from '#model/download.ts';
import type { Plan } from '#model/plan.ts';
import { readPlan } from '#read-plan.ts';
import { filesOf, readPages } from '../site/pages.ts';
import { everyPage, onePageOfEachKind } from './walked.ts';
import type { BuiltSite } from './rule.ts';

export interface SiteToRead {
  /** The built site. */
  folder: string;
  /** The content folder it was built from. */
  content: string;
  addresses?: LinkOptions;
  /** Whether a browser opens every page, or one of each kind. */
  isWalkedWhole?: boolean;
}

/** Reads a built site and the plan it was built from. */
export function readBuiltSite({ folder, content, addresses = {}, isWalkedWhole = false }: SiteToRead): BuiltSite {
  const { plan } = readPlan(readFolder(content), addresses);
  if (plan === undefined) throw new Error(`${content} has errors, and cannot have been built`);
  const site = siteOf(folder, plan);
  return { ...site, walked: isWalkedWhole ? everyPage(site) : onePageOfEachKind(site) };
}

/** The files and pages in a folder, as the site of a plan. A browser opens nothing of it. */
export function siteOf(folder: string, plan: Plan): BuiltSite {
  const pages = readPages(folder);
  return {
    folder,
    plan,
    files: new Set(filesOf(folder)),
    pages: new Map(pages.map((page) => [page.path, page])),
    shown: pages.filter(({ path, isRedirect }) => !isRedirect && path !== `/${singleFile}`),
    walked: [],
  };
}
