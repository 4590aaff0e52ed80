import type { Language } from '../../core/diagnostic.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { summarize } from './summarize.ts';

/** The last line of a report: what was found and what was made. */
export function summaryLine(report: BuildReport, language: Language): string {
  const { plans, errors, warnings, infos, built, fresh, baselined, ms } = summarize(report);
  const { intended, artifacts } = report;
  const kept = artifacts.filter(({ status }) => status === 'kept').length;
  const failed = artifacts.filter(({ status }) => status === 'failed').length;
  const zh = [
    `方案 ${plans} 个`,
    `错误 ${errors} 个`,
    `提醒 ${warnings} 个`,
    ...(infos > 0 ? [`说明 ${infos} 个`] : []),
    ...(baselined > 0 ? [`基线略去 ${baselined} 个`] : []),
    ...(artifacts.length > 0 ? [`生成 ${built} 件`, `未变 ${fresh} 件`] : []),
    ...(intended.length > 0 ? [`待生成 ${intended.length} 件`] : []),
    ...(kept > 0 ? [`保留 ${kept} 件`] : []),
    ...(failed > 0 ? [`失败 ${failed} 件`] : []),
  ];
  const en = [
    `plans ${plans}`,
    `errors ${errors}`,
    `warnings ${warnings}`,
    ...(infos > 0 ? [`infos ${infos}`] : []),
    ...(baselined > 0 ? [`left out by the baseline ${baselined}`] : []),
    ...(artifacts.length > 0 ? [`built ${built}`, `fresh ${fresh}`] : []),
    ...(intended.length > 0 ? [`to build ${intended.length}`] : []),
    ...(kept > 0 ? [`kept ${kept}`] : []),
    ...(failed > 0 ? [`failed ${failed}`] : []),
  ];
  return language === 'zh' ? `${zh.join('，')}（${ms} 毫秒）` : `${en.join(', ')} (${ms} ms)`;
}
