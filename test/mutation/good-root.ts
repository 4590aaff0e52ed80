import { compile } from '../../src/build/compile.ts';
import type { CompileOptions } from '../../src/build/compile-options.ts';
import { readConfig } from '../../src/build/config/config.ts';
import { roleOf } from '../../src/build/role-of.ts';
import { loadStages } from '../../src/build/stages.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Source } from '../../src/core/source.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { planKinds } from '../../src/schema/plan-kinds.ts';
import type { SchemaName } from '../../src/schema/validate.ts';
import { readTableBytes } from '../../src/shell/disk/read-table-bytes.ts';
import { readTables } from '../../src/shell/root/read-tables.ts';
import { repository } from '../support/compile-folder.ts';
import { remembering } from './remembering.ts';
import { yamlBelow } from './yaml-below.ts';

const CONFIG: Source = {
  path: 'banwen.config.yaml',
  text: `# 示例配置
language: zh
profile: luquan-2026
formats: [docx, html, pdf]
maxWarnings: 20
rules:
  dates/lead-time-short: warning
  text/placeholder-left: off
site:
  name: 示例区人民政府
  domain: www.example.gov.cn
  idCode: '1301000001'
`,
};

/** A file that is in order, and the schema it is held against. */
export interface GoodFile {
  readonly source: Source;
  readonly schema: SchemaName;
}

/** The repository's own root, with files that can be exchanged one at a time. */
export interface GoodRoot {
  readonly files: readonly GoodFile[];
  /** Everything `check` says of the root, with one file exchanged. */
  check(exchanged: Source): readonly Diagnostic[];
}

/** Reads `plans/` of this repository, once; what it checks goes through the stages of the product. */
export async function readGoodRoot(): Promise<GoodRoot> {
  const sources = yamlBelow('plans');
  const builtIn = yamlBelow('templates');
  const stages = remembering(await loadStages());
  const uses = new Map<string, Set<string>>();
  const today = parseDay('2026-11-21');
  if (today === undefined) throw new Error('the day of the tests is a day');
  const tables = await readTables({ readTable: (path) => readTableBytes(repository, path) }, sources, { stages });
  const profileIds = sources.flatMap(({ path }) => {
    const role = roleOf(path);
    return role.is === 'profile' ? [role.id] : [];
  });
  const files = [...sources, CONFIG].flatMap((source) => {
    const schema = schemaOf(source);
    return schema === undefined ? [] : [{ source, schema }];
  });
  return {
    files,
    check: (exchanged) => {
      if (exchanged.path === CONFIG.path) return readConfig(exchanged, stages, { profileIds }).diagnostics;
      const role = roleOf(exchanged.path);
      const only = role.is === 'plan' ? new Set([role.id]) : uses.get(exchanged.path);
      const options: CompileOptions = { today, draft: false, ...(only && { only }) };
      const given = { sources: sources.map((source) => (source.path === exchanged.path ? exchanged : source)), builtIn };
      const { plans, shared } = compile({ ...given, tables, unreadable: [] }, options, stages);
      if (!only)
        uses.set(exchanged.path, new Set(plans.filter(({ inputs }) => inputs.includes(exchanged.path)).map(({ id }) => id)));
      return [...shared, ...plans.flatMap(({ diagnostics }) => diagnostics)];
    },
  };
}

function schemaOf({ path, text }: Source): SchemaName | undefined {
  if (path === CONFIG.path) return 'config';
  const role = roleOf(path);
  if (role.is !== 'plan') return role.is === 'other' || role.is === 'outline' ? undefined : role.is;
  return planKinds.find((kind) => new RegExp(`^kind: ${kind}$`, 'm').test(text));
}
