import { printedSize, stampSizes } from '../../renderers/html/download-sizes.ts';
import { addressPath, wayUp } from '../../renderers/html/page-address.ts';
import { digest } from '../digest.ts';
import { csvFile, jsonFile } from './data-files.ts';

const BESIDE = ['notice.docx', 'disclosure.pdf', 'statistics.xlsx'];
const DATA = [csvFile, jsonFile];

/** The sizes a public page shows, by the addresses it has of the files; those that are not there are left out. */
export type PageSizes = ReadonlyMap<string, number>;

/** The sizes of what stands beside the page of a plan; `bytesOf` answers for paths below the output folder. */
export function pageSizes(plan: string, bytesOf: (file: string) => number | undefined): PageSizes {
  const files = [
    ...BESIDE.map((name) => [name, `${plan}/${name}`] as const),
    ...DATA.map((fileOf) => [`${wayUp(plan)}${fileOf(addressPath(plan))}`, fileOf(plan)] as const),
  ];
  return new Map(
    files.flatMap(([address, file]): readonly (readonly [string, number])[] => {
      const bytes = bytesOf(file);
      return bytes === undefined ? [] : [[address, bytes]];
    }),
  );
}

/** A digest of the sizes as they are shown. */
export function sizesDigest(sizes: PageSizes): string {
  return digest([...sizes].map(([address, bytes]) => `${address} ${printedSize(bytes)}`).join('\n'));
}

/** The page with those sizes in it; its length stays as it was. */
export function stampPage(page: Uint8Array, sizes: PageSizes): Uint8Array {
  return new TextEncoder().encode(stampSizes(new TextDecoder().decode(page), sizes));
}
