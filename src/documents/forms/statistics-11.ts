import type { AnnexForm } from './form.ts';
import { statisticsForm } from './statistics.ts';
import { statisticsHead, statisticsTail } from './statistics-10.ts';

/** 联合抽查情况统计表 of eleven columns: contents of the items are counted beside the items. */
export const statistics11: AnnexForm = statisticsForm('statistics-11', [
  ...statisticsHead,
  { label: '检查内容（个）', group: null, share: 1 },
  ...statisticsTail,
]);
