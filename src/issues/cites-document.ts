/** What is said of a document that is cited without being a source. */
export const citesDocument = {
  message: (id: string) => `”${id}” är ett dokument, som inte är en källa än.`,
  fix: 'Klistra in raderna hos dokumentet i dokument.yaml och fyll i dem. Är källan en annan, så skriv dess id ur kallor.yaml. Ska dokumentet bara visas vid en händelse, så skriv händelsen under events i dokument.yaml.',
};
