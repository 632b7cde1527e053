import { afterAll, beforeAll } from 'vitest';
import { countyFolder } from './dist.ts';
import { serve, type Serving } from './serve.ts';

/** The built site, or another that is there when the tests begin, served while the tests of a file run. */
export function withSite(folder = countyFolder, basePath = '/'): { readonly origin: string } {
  let serving: Serving | undefined;
  beforeAll(async () => {
    serving = await serve(folder(), basePath);
  });
  afterAll(() => serving?.close());
  return {
    get origin() {
      if (serving === undefined) throw new Error('the site is served while tests run, not before');
      return serving.origin;
    },
  };
}
