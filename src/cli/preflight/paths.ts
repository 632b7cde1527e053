/** What in the paths Astro and Vite, which read paths as addresses, cannot build with: more in the project's than in others. */
export function pathObstacles(project: string, others: readonly string[]): string[] {
  return [...withSign(project, /[#%?]/), ...others.flatMap((folder) => withSign(folder, /\?/))];
}

function withSign(folder: string, signs: RegExp): string[] {
  const sign = signs.exec(folder)?.[0];
  return sign === undefined
    ? []
    : [
        `Sökvägen ${folder} innehåller ${sign}, som sidorna inte går att bygga med. Döp om mappen, eller välj en annan.`,
      ];
}
