/** Where the schema of the public data lies below the output folder. */
export const SCHEMA_FILE = 'data/schema.json';

/** Where the public data of a plan lie, as JSON. */
export function jsonFile(id: string): string {
  return `data/${id}.json`;
}

/** Where they lie as a table. */
export function csvFile(id: string): string {
  return `data/${id}.csv`;
}

const DATA = /^data\/(.+)\.(?:csv|json)$/;

/** The id of the plan whose public data a file holds; undefined for any other file. */
export function planOfData(file: string): string | undefined {
  return file === SCHEMA_FILE ? undefined : DATA.exec(file)?.[1];
}
