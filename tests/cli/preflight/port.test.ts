import { expect, test } from 'vitest';
import { portObstacles } from '#cli/preflight/port.ts';

test.each(['0', '80', '4321', '65535'])('a port is a number: %s', (port) => {
  expect(portObstacles(port)).toEqual([]);
});

test.each(['abc', '', '-1', '65536', '70000', '4321.5', '1e3', ' 80'])('another is refused: %s', (port) => {
  expect(portObstacles(port)).toEqual([
    `--port är ”${port}”. Skriv ett heltal från 0 till 65535; 0 ger en ledig port.`,
  ]);
});
