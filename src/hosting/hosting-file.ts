/** A file of text in the built site, by its path there. */
export interface HostingFile {
  path: string;
  text: string;
}
