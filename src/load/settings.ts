import { join, resolve } from 'node:path';

export interface Settings {
  /** The content folder: PLAN_CONTENT, else `content` in the project. */
  content: string;
  /** SITE_URL and BASE_PATH, where they are set. */
  addresses: { siteUrl?: string; basePath?: string };
}

/** What the environment says. `project` is the folder that relative paths count from. */
export function settingsFrom(environment: NodeJS.ProcessEnv, project: string): Settings {
  const { PLAN_CONTENT: content, SITE_URL: siteUrl, BASE_PATH: basePath } = environment;
  return {
    content: content ? resolve(project, content) : join(project, 'content'),
    addresses: { ...(siteUrl ? { siteUrl } : {}), ...(basePath ? { basePath } : {}) },
  };
}
