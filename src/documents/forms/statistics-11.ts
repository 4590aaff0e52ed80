import type { AnnexForm } from './form.ts';
import { statisticsForm } from './statistics.ts';
import { elevenColumns } from './statistics-columns.ts';

/** 联合抽查情况统计表 of eleven columns. */
export const statistics11: AnnexForm = statisticsForm('statistics-11', elevenColumns);
