import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// A browser's own errands would be network in a test; a container has no sandbox, no graphics and little shared memory.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  // Pages are judged side by side: threads that help each of them only take the processor from the other.
  '--js-flags=--single-threaded',
];

/** `more` are the browser's own words. `CHROME_PATH`, else the system's Chromium or Chrome, else the one inside an npm package. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const args = [...quiet, ...more];
  const chosen = process.env['CHROME_PATH'] || systemBrowsers.find((path) => existsSync(path));
  if (chosen !== undefined) return chromium.launch({ executablePath: chosen, args });
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({ executablePath, args });
}
