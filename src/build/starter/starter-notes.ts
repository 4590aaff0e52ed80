import type { Message } from '../../core/diagnostic.ts';

/** Said where a host is to install the program from a folder of this machine. */
export const programOutOfReach: Message = {
  zh: 'package.json 里 banwen 写的是本机的文件夹，代码平台取不到：换成程序的代码库地址，运行 npm install，把 package-lock.json 一起提交',
  en: 'package.json names banwen by a folder of this machine, out of reach for a host: name its repository, run npm install, and commit package-lock.json',
};

/** Said where the package file that was there does not name the program. */
export function programNotNamed(program: string): Message {
  return {
    zh: `package.json 里没有 banwen，在 dependencies 里加上 "banwen": "${program}"`,
    en: `package.json does not name banwen: add "banwen": "${program}" to its dependencies`,
  };
}

/** Words for what a root still needs before it is in use. */
export function missingCalendar(year: number): Message {
  return {
    zh: `${year} 年的放假安排还没有收录：通知公布后写进 plans/registry/calendar.overrides.yaml，才能推算工作日`,
    en: `the public holidays of ${year} are not on record: write them to plans/registry/calendar.overrides.yaml`,
  };
}
