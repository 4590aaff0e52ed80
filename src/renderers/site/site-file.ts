/** A file of the whole root: its path below the output folder, and its text. */
export interface SiteFile {
  readonly file: string;
  readonly text: string;
}
