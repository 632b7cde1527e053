import fc from 'fast-check';
import { generatedBodies } from './generated-bodies.ts';
import { bodyPrinter, type PrintedBody } from './body-printer.ts';

export interface PrintRun {
  count: number;
  /** The bodies that the check let through. */
  printed: readonly PrintedBody[];
  /** What was wrong with them, each with the body. */
  faults: readonly string[];
}

/** How many bodies stand in one file. */
const batch = 50;

/** Prints generated bodies in every form, as far as the check lets them through. The same seed gives the same bodies. */
export async function printBodies(seed: number, count: number): Promise<PrintRun> {
  const printer = await bodyPrinter();
  const printed = fc.sample(generatedBodies, { seed, numRuns: count }).flatMap((body) => printer.checked(body) ?? []);
  const batches = Array.from({ length: Math.ceil(printed.length / batch) }, (_, index) =>
    printed.slice(index * batch, (index + 1) * batch),
  );
  const faults: string[] = [];
  const print = async (form: 'pages' | 'singleFile' | 'pdf', bodies: readonly PrintedBody[]) => {
    const said = await printer[form](bodies).catch((error: unknown) => {
      return [`${String(error)} in\n\n${bodies.map(({ body }) => body.text).join('\n\n==========\n\n')}`];
    });
    faults.push(...said.map((fault) => `${form}: ${fault}`));
  };
  for (const one of printed) await print('pages', [one]);
  for (const some of batches) {
    await print('singleFile', some);
    await print('pdf', some);
  }
  await printer.close();
  return { count, printed, faults };
}
