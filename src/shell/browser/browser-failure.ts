import type { Message } from '../../core/diagnostic.ts';
import { EnvironmentError } from '../../core/failure.ts';

const ANOTHER: Message = {
  zh: '安装 Chrome、Chromium 或 Edge，或用环境变量 `PUPPETEER_EXECUTABLE_PATH` 指定其路径；不需要 PDF 时用 `--format docx,html,xlsx`',
  en: 'Install Chrome, Chromium or Edge, or name one in `PUPPETEER_EXECUTABLE_PATH`; without PDF: `--format docx,html,xlsx`',
};

/** What a browser may do instead of printing, each with what to try. */
export const browserFailure = {
  /** None was found, or none of those found started; `causes` are why, in the order they were tried. */
  toStart: (causes: readonly unknown[]): EnvironmentError => {
    if (causes.length === 0) return new EnvironmentError(NONE, ANOTHER);
    const text = {
      zh: `找到的浏览器都不能启动 (${causes.length})`,
      en: `none of the browsers found could start (${causes.length})`,
    };
    return new EnvironmentError(text, causes.map(adviceFor).find((advice) => advice !== undefined) ?? ANOTHER, causes[0]);
  },
  /** It started and did not answer in time. */
  toAnswer: (cause: unknown): EnvironmentError =>
    new EnvironmentError(
      { zh: '浏览器没有完成打印', en: 'the browser did not finish printing' },
      {
        zh: '再试一次；仍不行时，用环境变量 `PUPPETEER_EXECUTABLE_PATH` 指定另一个 Chrome 或 Chromium',
        en: 'Try again; if it stays so, name another Chrome or Chromium in `PUPPETEER_EXECUTABLE_PATH`',
      },
      cause,
    ),
  /** It ended while it printed, and once more when it was opened anew. */
  toStay: (cause: unknown): EnvironmentError =>
    new EnvironmentError(
      {
        zh: '浏览器在打印中途退出，重开一次仍然如此',
        en: 'the browser ended while it printed, and again after it was opened anew',
      },
      {
        zh: '多半是内存不够：关闭其他程序，或在设置里写 `jobs: 1` 再试；仍不行时运行 banwen doctor',
        en: 'Most likely memory ran out: close other programs or set `jobs: 1`, then try again; if it stays so, run banwen doctor',
      },
      cause,
    ),
} as const;

const NONE: Message = { zh: '没有找到可以打印 PDF 的浏览器', en: 'found no browser to print PDF with' };
const SANDBOX: Message = {
  zh: '系统不许浏览器使用沙箱：请管理员运行 `sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`，或安装 Chrome',
  en: 'The system keeps the browser from its sandbox: have `sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` run, or install Chrome',
};

/** What the browser said of itself before it ended. */
function adviceFor(cause: unknown): Message | undefined {
  const said = cause instanceof Error ? cause.message : '';
  if (/no usable sandbox|SUID sandbox|clone\(\).*namespace/i.test(said)) return SANDBOX;
  const library = /error while loading shared libraries: ([\w.+-]+)/.exec(said)?.[1];
  if (library === undefined) return undefined;
  return {
    zh: `缺少系统库 \`${library}\`：安装它，或安装 Chrome；不需要 PDF 时用 \`--format docx,html,xlsx\``,
    en: `The library \`${library}\` is missing: install it, or Chrome; without PDF: \`--format docx,html,xlsx\``,
  };
}
