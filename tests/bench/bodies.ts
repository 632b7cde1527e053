import { printBodies } from '../hostile/print-bodies.ts';

const seed = 20_171_003;

/** 5 000 bodies from the whole grammar: each that the check lets through is printed in every form, with every word. */
export async function bodiesBench(): Promise<boolean> {
  const start = performance.now();
  const { count, printed, faults } = await printBodies(seed, 5_000);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${count} bodies, seed ${seed}: ${printed.length} let through and printed, ${seconds} s`);
  for (const fault of faults) console.log(fault);
  return faults.length === 0;
}
