// Read by Node of any age: what is lacking is said before anything is loaded that an old one cannot read.
import { existsSync, readFileSync } from 'fs';
import { fileURLToPath } from 'url';
import { obstacleToStart } from './needs.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const obstacle = obstacleToStart({
  node: process.versions.node,
  least: JSON.parse(readFileSync(project + 'package.json', 'utf8')).engines.node.replace('>=', ''),
  readsTypes: Boolean(process.features.typescript),
  hasPackages: existsSync(project + 'node_modules/zod'),
  project,
});

if (obstacle === undefined) {
  import('./start-up.mjs')
    .then(() => import('./main.ts'))
    .catch((error) => {
      const lost = /Cannot find package '([^']+)'/.exec(error.message);
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || lost === null) throw error;
      refuse('Paketet ' + lost[1] + ' är inte installerat. Kör npm ci i ' + project + ' först.');
    });
} else refuse(obstacle);

/** @param {string} why */
function refuse(why) {
  console.error(why);
  process.exitCode = 2;
}
