import type { Stages } from '../../build/stages.ts';
import { readTable } from '../../build/tables/read-table.ts';
import type { TableFile } from '../../build/tables/table-file.ts';
import { wantedTables } from '../../build/tables/wanted-tables.ts';
import type { Source } from '../../core/source.ts';
import type { Host } from '../host.ts';

/** Reads the files of rows that plans name, and no others; of the plans in `only` where it is given. */
export async function readTables(
  host: Pick<Host, 'readTable'>,
  sources: readonly Source[],
  { stages, only }: { readonly stages: Stages; readonly only?: ReadonlySet<string> | undefined },
): Promise<readonly TableFile[]> {
  return Promise.all(
    wantedTables(sources, stages, only).map(async (path): Promise<TableFile> => {
      const read = await host.readTable(path);
      return read instanceof Uint8Array ? readTable(path, read) : { path, fault: read };
    }),
  );
}
