/** What in SITE_URL and BASE_PATH will not do, each in a sentence. */
export function addressObstacles({ SITE_URL, BASE_PATH }: NodeJS.ProcessEnv): string[] {
  return [SITE_URL ? inSiteUrl(SITE_URL) : [], BASE_PATH ? inBasePath(BASE_PATH) : []].flat();
}

function inSiteUrl(given: string): string[] {
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const name = /^[\w.-]+\.[a-z]+$/i.test(given) ? given : 'plan.exempel.se';
    return [`SITE_URL är ”${given}”, som inte är en hel webbadress. En hel ser ut så här: SITE_URL=https://${name}`];
  }
  if (/^https?:\/\/[^\s/?#@\\]+\/?$/i.test(given)) return [];
  const path = url.pathname === '/' ? '' : ` BASE_PATH=${url.pathname.replace(/\/*$/, '/')}`;
  return [
    `SITE_URL är ”${given}”, men där ska bara https:// och datorns namn stå. Mappen på datorn skrivs i BASE_PATH. Skriv: SITE_URL=${url.origin}${path}`,
  ];
}

function inBasePath(given: string): string[] {
  const parts = given.split(/[\\/]+/).filter((part) => part !== '');
  if (/^[a-z]:[\\/]/i.test(given))
    return [
      `BASE_PATH är ”${given}”, en mapp på den här datorn: så gör Git Bash om det som börjar med snedstreck. Skriv utan det första: BASE_PATH=${parts.at(-1) ?? ''}/`,
    ];
  const isPath = !given.includes('\\') && parts.every((part) => /^[\w~-][\w.~-]*$/.test(part));
  return isPath
    ? []
    : [
        `BASE_PATH är ”${given}”, som inte går att ha i en adress. Skriv bara a–z, 0–9, bindestreck och snedstreck: BASE_PATH=/handlingsplan/`,
      ];
}
