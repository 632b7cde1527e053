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
  const print = async (form: 'pages' | 'singleFile' | 'pdf', bodies: readonly PrintedBody[]): Promise<void> => {
    const said = await printer[form](bodies).catch((error: unknown) => error);
    if (Array.isArray(said)) faults.push(...said.map((fault) => `${form}: ${String(fault)}`));
    else if (bodies.length === 1) faults.push(`${form}: ${String(said)} in\n\n${bodies[0]?.body.text ?? ''}`);
    // Which of them it was is seen when each is printed alone.
    else for (const body of bodies) await print(form, [body]);
  };
  for (const one of printed) await print('pages', [one]);
  for (const some of batches) {
    await print('singleFile', some);
    await print('pdf', some);
  }
  await printer.close();
  return { count, printed, faults };
}
