// Read by Node of any age: nothing newer than 2020 may be written here.

/**
 * Why the program cannot start, or undefined.
 * @param {{ node: string, least: string, readsTypes: boolean, hasPackages: boolean, project: string }} here
 * @returns {string | undefined}
 */
export function obstacleToStart(here) {
  if (!here.hasPackages) return 'Paketen är inte installerade. Kör npm ci i ' + here.project + ' först.';
  if (isOlder(here.node, here.least))
    return (
      'Det behövs Node ' +
      here.least +
      ' eller senare, och det här är Node ' +
      here.node +
      '. ' +
      'Kör npm ci igen, utan --omit=optional: på Linux (x64, arm64) och Windows (x64) kommer en Node med. ' +
      'På andra datorer: installera en från https://nodejs.org.'
    );
  if (!here.readsTypes)
    return (
      'Node ' +
      here.node +
      ' läser inte TypeScript här. Använd Node 22 eller 24, och ta bort --no-strip-types ur NODE_OPTIONS.'
    );
  return undefined;
}

/**
 * @param {string} version
 * @param {string} least
 */
function isOlder(version, least) {
  const has = version.split('.').map(Number);
  const needs = least.split('.').map(Number);
  const index = needs.findIndex((part, place) => part !== has[place]);
  return index !== -1 && has[index] < needs[index];
}
