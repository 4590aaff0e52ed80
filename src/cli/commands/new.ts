import { newKinds } from '../../build/starter/new-kinds.ts';
import { defaultRegion, parseRegion } from '../../build/starter/region.ts';
import type { Language } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import { type NewReport, runNew } from '../../shell/run-new.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import type { Terminal } from '../terminal.ts';
import { wellTyped } from '../well-typed.ts';

/** `banwen new`: a plan, a profile or a registry to be filled in. */
export async function newFile(given: Arguments, terminal: Terminal): Promise<number> {
  const [kind, id, ...more] = given.patterns;
  if (kind === undefined || id === undefined || more.length > 0) throw new UsageError(KIND_AND_ID);
  const region = wellTyped(parseRegion(given.region ?? defaultRegion));
  const { root, host, today } = await prepare(terminal, { ...given, patterns: [] });
  const report = await runNew(host, root, { kind, id, region, year: given.year ?? Number(today.slice(0, 4)) });
  terminal.stdout(`${told(report, given.language ?? 'zh').join('\n')}\n`);
  return exitCodes.ok;
}

const KIND_AND_ID = {
  zh: `请写种类和编号，如 banwen new campaign luquan/2026/joint-03；种类有 ${newKinds.join('、')}`,
  en: `name a kind and an id, as in banwen new campaign luquan/2026/joint-03; kinds are ${newKinds.join(', ')}`,
};

function told({ made, blanks, notes }: NewReport, language: Language): readonly string[] {
  const lines = made.map((path) => (language === 'zh' ? `新建  ${path}` : `made  ${path}`));
  return [...lines, ...(blanks > 0 ? [wordBlanks(blanks, made[0] ?? '')[language]] : []), ...notes.map((note) => note[language])];
}

function wordBlanks(count: number, path: string) {
  const line = `npx banwen check ${/\s/.test(path) ? `"${path}"` : path}`;
  return {
    zh: `里面有 ${count} 处【填 …】要填；看还差哪些，运行 ${line}`,
    en: `${count} places 【填 …】 are left to fill in; to see which, run ${line}`,
  };
}
