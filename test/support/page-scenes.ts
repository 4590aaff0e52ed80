import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './compile-folder.ts';

const CAMPAIGN = 'plans/luquan/2026/joint-02.yaml';
const campaign = readFileSync(join(repository, CAMPAIGN), 'utf8');

/** A campaign changed in its time: the version before, and the one in force. */
export const changedCampaign: Readonly<Record<string, string>> = {
  'plans/luquan/2026/joint-02-v2.yaml': campaign
    .replace('status: 印发', 'status: 调整\nversion: 2\nsupersedes: luquan/2026/joint-02')
    .replace('issued: 2026-07-01', 'issued: 2026-07-02')
    .replace('end: 2026-07-31', 'end: 2026-07-30')
    .replace('disclosure: { type: 主动公开 }', 'disclosure: { type: 主动公开, publishedOn: 2026-07-02 }'),
};

/** A campaign that was called off. */
export const abolishedCampaign: Readonly<Record<string, string>> = {
  'plans/luquan/2026/joint-09.yaml': campaign
    .replace('status: 印发', 'status: 废止')
    .replace('sequence: 2', 'sequence: 9')
    .replace('planRows: [luquan/2026/annual-plan#2]\n', ''),
};

/** A site with everything known of it; whether every stage was made public in time is judged elsewhere. */
export const siteConfig: Readonly<Record<string, string>> = {
  'banwen.config.yaml': `rules: { disclosure/*: off }
site:
  name: 示例市甲区人民政府
  domain: www.example.gov.cn
  url: https://www.example.gov.cn/ssj/
  idCode: '1301100001'
  column: 双随机、一公开
  columnType: 政府信息公开
`,
};

const OUTCOMES = ['未发现问题', '未发现问题', '未发现问题', '发现问题已责令改正', '通过登记的住所（经营场所）无法联系'];
const HEADER =
  '序号,检查对象名称,统一社会信用代码,所在区域,信用风险等级,检查事项,检查机关,检查日期,检查人员,检查结果,发现问题,处置情况,公示日期';

/** Results of so many enterprises, in the place of those of the example. */
export function manyResults(count: number): Readonly<Record<string, string>> {
  const rows = Array.from({ length: count }, (_, index) => {
    const date = `2026-07-${String(7 + (index % 20)).padStart(2, '0')}`;
    const outcome = OUTCOMES[index % OUTCOMES.length];
    const item = '公示信息检查；对小额贷款公司开展业务和风险管控情况的现场检查';
    const organs = '区市场监管局、区政府办公室';
    return `${index + 1},示例${index + 1}号小额贷款有限公司,${creditCode(index)},获鹿镇,B,${item},${organs},${date},示例甲、示例乙,${outcome},,,2026-08-21`;
  });
  return { 'plans/luquan/2026/joint-02-results.csv': `\ufeff${[HEADER, ...rows].join('\n')}\n` };
}

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGAN_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A credit code both of whose check characters bear out (GB 32100-2015). */
function creditCode(index: number): string {
  const subject = `MB${index.toString().padStart(6, '0')}`;
  const value = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55);
  const sum = [...subject].reduce((total, sign, at) => total + value(sign) * (ORGAN_WEIGHTS[at] ?? 0), 0);
  const check = 11 - (sum % 11);
  const body = `91130110${subject}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  const whole = [...body].reduce((total, sign, at) => total + SIGNS.indexOf(sign) * (3 ** at % 31), 0);
  return `${body}${SIGNS[(31 - (whole % 31)) % 31]}`;
}
