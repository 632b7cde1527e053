/** What to do where the content can hardly be to blame. */
export const reportIt =
  'Det är troligen ett fel i programmet och inte i det du har skrivit. Anmäl det till dem som sköter programmet.';

/** What to do where it is the content or the program. */
export const mendOrReport = (mend: string): string =>
  `${mend} Har du inte skrivit det, är det ett fel i programmet: anmäl det till dem som sköter det.`;
