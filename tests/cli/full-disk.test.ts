import { expect, test } from 'vitest';
import { orFullDisk } from '#cli/full-disk.ts';
import { Obstacle } from '#cli/obstacle.ts';

const full = [
  Object.assign(new Error('write'), { code: 'ENOSPC' }),
  Object.assign(new Error('write'), { code: 'EDQUOT' }),
  new Error('Could not write chunk: No space left on device (os error 28)'),
  new Error('the pages could not be made', { cause: Object.assign(new Error('write'), { code: 'ENOSPC' }) }),
];

test.for(full)('a full disk is told in a sentence: %s', (error) => {
  const told = orFullDisk(error, 'Allt är kvar.');
  expect(told).toBeInstanceOf(Obstacle);
  expect((told as Obstacle).message).toBe(
    'Disken blev full under arbetet. Allt är kvar. Frigör plats och försök igen.',
  );
});

test('another error stays what it is', () => {
  const errors = [new Error('a page has space left'), Object.assign(new Error('read'), { code: 'ENOENT' }), 'text'];
  expect(errors.map((error) => orFullDisk(error, 'Allt är kvar.'))).toEqual(errors);
});
