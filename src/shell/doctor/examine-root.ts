import { defaultConfig } from '../../build/config/config.ts';
import { readSettings, type Settings } from '../../build/config/settings.ts';
import { planFiles } from '../../build/plan-files.ts';
import { readShared } from '../../build/shared/read-shared.ts';
import type { SharedSources } from '../../build/shared-sources.ts';
import type { Stages } from '../../build/stages.ts';
import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import { spotOf } from '../../core/spot-of.ts';
import { list } from '../../core/wording.ts';
import type { Host } from '../host.ts';
import { readFiles } from '../root/read-root.ts';
import { runSchema } from '../run-schema.ts';
import type { Examination } from './examination.ts';

/** What a root says of itself, and what was found in looking. */
export interface RootFindings {
  readonly config: Settings['config'];
  readonly examinations: readonly Examination[];
}

/** The configuration of a root, its plans, the years they need of the calendar, and the files of its editor. */
export async function examineRoot(host: Host, root: string): Promise<RootFindings> {
  const { given, settings, stages } = await readFiles(host, { withTables: false }, {});
  const paths = given.sources.map(({ path }) => path);
  const { config, diagnostics, faulty } = readSettings(settings, paths, stages);
  const stale = await runSchema(host, { root, checkOnly: true });
  return {
    config: faulty ? defaultConfig : config,
    examinations: [
      { id: 'root', condition: 'ok', found: { zh: `工作文件夹 ${root}`, en: `root ${root}` }, facts: { path: root } },
      examineConfig(
        diagnostics.filter(({ severity }) => severity === 'error'),
        planFiles(given).length > 0,
      ),
      examinePlans(given),
      examineCalendar(given, stages),
      examineSchemas(stale.diagnostics.filter(({ rule }) => rule === 'config/editor-schema-stale')),
    ],
  };
}

/** Where there is no root here: the machine is looked at all the same. */
export const noRoot: Examination = {
  id: 'root',
  condition: 'warning',
  found: { zh: '这里和上级文件夹都没有 plans/', en: 'there is no plans/ here or in a folder above' },
  advice: {
    zh: '进入工作文件夹再运行，或用 --root DIR 指明；还没有的，用 banwen init DIR 新建',
    en: 'go to the root or name it with --root DIR; banwen init DIR makes one',
  },
  facts: { path: null },
};

function examineConfig(errors: readonly Diagnostic[], hasPlans: boolean): Examination {
  const facts = { errors: errors.length };
  const [first] = errors;
  if (first === undefined)
    return { id: 'config', condition: 'ok', found: { zh: '设置可以读', en: 'the settings can be read' }, facts };
  return {
    id: 'config',
    condition: 'missing',
    found: { zh: `设置有 ${errors.length} 处错误`, en: `the settings have errors: ${errors.length}` },
    advice: hasPlans ? { zh: '运行 banwen check 看在哪里', en: 'run banwen check to see where' } : mending(first),
    facts,
  };
}

/** Other commands tell of the settings only where there is a plan. */
function mending({ file, place, message }: Diagnostic): Message {
  const where = place === undefined ? file : spotOf(place);
  return { zh: `改 ${where}：${message.zh}`, en: `mend ${where}: ${message.en}` };
}

function examinePlans(given: SharedSources): Examination {
  const count = planFiles(given).length;
  const facts = { plans: count };
  if (count > 0) return { id: 'plans', condition: 'ok', found: { zh: `方案 ${count} 份`, en: `plans: ${count}` }, facts };
  return {
    id: 'plans',
    condition: 'warning',
    found: { zh: 'plans/ 里没有方案', en: 'there is no plan in plans/' },
    advice: { zh: '用 banwen new 新建一份', en: 'begin one with banwen new' },
    facts,
  };
}

/** Years of plans, told by their folders, whose public holidays nobody has written down. */
function examineCalendar(given: SharedSources, stages: Stages): Examination {
  const known = readShared(given, stages).calendar.value?.years ?? new Set<number>();
  const years = planFiles(given).flatMap(
    ({ id }) =>
      id
        .split('/')
        .at(-2)
        ?.match(/^\d{4}$/)
        ?.map(Number) ?? [],
  );
  const needed = [...new Set(years)].sort((a, b) => a - b);
  const missing = needed.filter((year) => !known.has(year));
  const covered = [...known].sort((a, b) => a - b);
  const facts = { covered, needed, missing };
  const spans = spansOf(covered);
  if (missing.length === 0) {
    return {
      id: 'calendar',
      condition: 'ok',
      found: { zh: `放假安排收录 ${spans.join('、')} 年`, en: `public holidays of ${spans.join(', ')}` },
      facts,
    };
  }
  const names = missing.map(String);
  return {
    id: 'calendar',
    condition: 'warning',
    found: {
      zh: `放假安排收录 ${spans.join('、')} 年，方案用到的 ${list(names, 'zh')} 年没有`,
      en: `public holidays of ${spans.join(', ')}; plans also need ${list(names, 'en')}`,
    },
    advice: {
      zh: '通知公布后写进 plans/registry/calendar.overrides.yaml；之前不要用工作日推算期限',
      en: 'write the notice to plans/registry/calendar.overrides.yaml when it is out; count no working days before',
    },
    facts,
  };
}

/** Years in order, those that follow one another as a span: `2004–2026`, `2030`. */
function spansOf(years: readonly number[]): readonly string[] {
  const ends = years.filter((year) => !years.includes(year + 1));
  const starts = years.filter((year) => !years.includes(year - 1));
  return starts.map((start, at) => (start === ends[at] ? `${start}` : `${start}–${ends[at]}`));
}

function examineSchemas(stale: readonly Diagnostic[]): Examination {
  const facts = { stale: stale.map(({ file }) => file) };
  if (stale.length === 0) {
    const found = { zh: '编辑器用的文件是最新的', en: 'the files of the editor are current' };
    return { id: 'schemas', condition: 'ok', found, facts };
  }
  return {
    id: 'schemas',
    condition: 'warning',
    found: { zh: `编辑器用的文件有 ${stale.length} 个待更新`, en: `files of the editor are stale: ${stale.length}` },
    advice: { zh: '运行 banwen schema', en: 'run banwen schema' },
    facts,
  };
}
