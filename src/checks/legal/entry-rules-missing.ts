import { type Check, defineCheck } from '../check.ts';
import { visitRules } from './visit-rules.ts';

const SCAN = /扫码入企|入企扫码|扫码(?:登记|进入|检查|亮证|亮码)|亮码检查|入企码|检查码/;
const NOTICE = /通知书|通知单|告知书|书面通知/;
/** Its name in the uniform forms of administrative inspection. */
const NOTICE_NAME = '行政检查通知书';

/** No 扫码入企, or no written notice of inspection. */
export const entryRulesMissing: Check = defineCheck({
  id: 'legal/entry-rules-missing',
  severity: 'warning',
  title: { zh: '没有写明扫码入企或检查通知书', en: 'The plan provides for no scanning on entry, or no written notice' },
  why: {
    zh: '涉企行政检查要扫码留痕、出示检查通知书；没有写明，检查人员照方案做就不合要求。',
    en: 'Inspections of enterprises are recorded by scanning and announced in writing; who follows a plan without this breaks the rules.',
  },
  fix: {
    zh: '写上 `inspectors: { scanOnEntry: true }` 和 `inspectionNotice: { by: [下达行政检查通知书] }`；本地区不要求扫码的，参数里写 `requires: { scanOnEntry: false }`。',
    en: 'Add `inspectors: { scanOnEntry: true }` and `inspectionNotice: { by: [下达行政检查通知书] }`; `requires: { scanOnEntry: false }` of a profile asks for no scanning.',
  },
  basis: '国办发〔2024〕54号、《行政检查文书基本格式文本（试行）》',
  effectiveFrom: '2025-01-01',
  messages: {
    scan: {
      zh: '没有写明扫码入企，应写 `scanOnEntry: true`',
      en: 'Unexpected visit rules without 扫码入企, expected `scanOnEntry: true`',
    },
    notice: {
      zh: '没有写明检查通知的文书，应为“{expected}”',
      en: 'Unexpected visit rules without a notice document, expected “{expected}”',
    },
  },
  restsOn: { scan: 'requires.scanOnEntry' },
  example: {
    bad: `
      inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: «false» }
      inspectionNotice: { by: «[电话通知]» }`,
    good: `
      inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: true }
      inspectionNotice: { by: [电话通知, 下达行政检查通知书] }`,
  },

  *run(subject, found) {
    const { plan } = subject;
    if (plan.kind !== 'campaign') return;
    const { inspectors, inspectionNotice, profile } = plan;
    const { says, prints, spot } = visitRules(plan, subject);
    const isScanMissing = inspectors.scanOnEntry ? !prints(SCAN) : !says(SCAN);
    if (profile.requires.scanOnEntry && isScanMissing) yield found('scan', spot('scanOnEntry'), {});
    const hasAnnex = typeof inspectionNotice?.annex === 'number';
    const isNoticeMissing = inspectionNotice?.by.some((way) => NOTICE.test(way)) ? !prints(NOTICE) : !says(NOTICE);
    if (!hasAnnex && isNoticeMissing) yield found('notice', spot('by'), { expected: NOTICE_NAME });
  },
});
