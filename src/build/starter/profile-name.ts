/** The name of the profile of an area and a year: ids have no slashes. */
export function profileName(area: string, year: number): string {
  return `${area.replaceAll('/', '-')}-${year}`;
}
