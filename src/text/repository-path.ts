/** The folder of the content in its repository, where the site says no other. */
const usualFolder = 'content';

/** Where a file of the content lies in its repository: `content/kommuner/tallby.yaml`. A folder that is `.` is the whole of it. */
export function repositoryPath(folder: string | undefined, file: string): string {
  return folder === '.' ? file : `${folder ?? usualFolder}/${file}`;
}

/** What a site says of its folder: nothing where it is the usual one. */
export const saidOfFolder = (folder: string): string | undefined => (folder === usualFolder ? undefined : folder);
