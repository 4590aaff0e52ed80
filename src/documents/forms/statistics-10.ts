import type { AnnexForm } from './form.ts';
import { statisticsForm } from './statistics.ts';
import { tenColumns } from './statistics-columns.ts';

/** 联合抽查情况统计表 of ten columns. */
export const statistics10: AnnexForm = statisticsForm('statistics-10', tenColumns);
