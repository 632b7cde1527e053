/** What in a port will not do. */
export function portObstacles(given: string): string[] {
  return /^\d{1,5}$/.test(given) && Number(given) <= 65_535
    ? []
    : [`--port är ”${given}”. Skriv ett heltal från 0 till 65535; 0 ger en ledig port.`];
}
