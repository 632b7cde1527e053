import { projectRoot, settings } from './environment.ts';
import { Obstacle } from './obstacle.ts';
import { addressObstacles } from './preflight/addresses.ts';
import { contentObstacles } from './preflight/content-folder.ts';
import { outObstacles } from './preflight/out-folder.ts';
import { packageObstacles } from './preflight/packages.ts';
import { pathObstacles } from './preflight/paths.ts';
import { portObstacles } from './preflight/port.ts';
import { sourceDateObstacles } from './preflight/source-date.ts';

interface Work {
  /** Whether pages are made. */
  makesPages?: boolean;
  /** The folder that is replaced. */
  out?: string;
  port?: string;
}

/** Before any work: throws with every thing in the surroundings that it would come to grief on. */
export function preflight({ makesPages = false, out, port }: Work): void {
  const { content } = settings();
  const outs = out === undefined ? [] : [out];
  const obstacles = [
    ...addressObstacles(process.env),
    ...sourceDateObstacles(process.env),
    ...contentObstacles(content),
    ...(makesPages ? [...pathObstacles(projectRoot, [content, ...outs]), ...packageObstacles(projectRoot)] : []),
    ...outs.flatMap((folder) => outObstacles(folder, { project: projectRoot, content })),
    ...(port === undefined ? [] : portObstacles(port)),
  ];
  if (obstacles.length > 0) throw new Obstacle(...obstacles);
}
