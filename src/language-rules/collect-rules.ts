import type { LanguageRule } from './language-rule.ts';

/** Workbooks departments filled in and sent back. What shows their faults are files, so none has an example. */
export const collectRules: readonly LanguageRule[] = [
  {
    id: 'collect/column-unread',
    severity: 'warning',
    title: { zh: '报表里有没读的栏', en: 'A return has a column that was not read' },
    why: {
      zh: '表式里没有这一栏，汇总表也就没有它的数字。',
      en: 'The form has no such column, so its figures are nowhere in the summary.',
    },
    fix: {
      zh: '栏目名写错的改回原样；多加的栏确有必要，请在登记的 `forms` 里加进表式。',
      en: 'Type the name of the column as it was; add a column that is wanted to the form, under `forms` in the registry.',
    },
  },
  {
    id: 'collect/department-missing',
    severity: 'warning',
    title: { zh: '有部门没有报送', en: 'A department has sent no return' },
    why: { zh: '缺一个部门，合计就不是全部；牵头部门要据此催报。', en: 'Without it the sums are not those of all.' },
    fix: {
      zh: '催报后重新汇总；只指导不检查的部门不算。',
      en: 'Ask for it and collect again; a department that only guides is not asked.',
    },
  },
  {
    id: 'collect/department-unknown',
    severity: 'error',
    title: { zh: '看不出是哪个部门的报表', en: 'A return is of nobody, or of somebody else' },
    why: { zh: '数字算到别的部门头上，比没有报更糟。', en: 'Figures put down to another department are worse than none.' },
    fix: {
      zh: '填上填报单位，或把工作表改名为部门的名称；新的名称登记在 `orgs` 里。',
      en: 'Fill in 填报单位 or name the sheet after the department; put a new name into `orgs`.',
    },
  },
  {
    id: 'collect/figure-malformed',
    severity: 'error',
    title: { zh: '报表里的数字读不出来', en: 'A cell of a return holds no figure' },
    why: { zh: '猜一个数字填进去，盖章的汇总表就错了。', en: 'A guessed figure would make a sealed summary wrong.' },
    fix: {
      zh: '按提示的单元格改正：填不小于 0 的整数，没有的填 0。',
      en: 'Correct the cell that is named: a whole number from 0 on, 0 for none.',
    },
  },
  {
    id: 'collect/figure-missing',
    severity: 'warning',
    title: { zh: '报表里有空着的格', en: 'A return has empty cells' },
    why: { zh: '空着的格不计入合计，也许是漏填。', en: 'Empty cells are not added up, and may have been forgotten.' },
    fix: { zh: '没有的填 0；确实不适用的可以留空。', en: 'Type 0 for none; what does not apply may stay empty.' },
  },
  {
    id: 'collect/file-passed',
    severity: 'info',
    title: { zh: '文件夹里有不是工作簿的文件', en: 'A folder holds files that are no workbooks' },
    why: { zh: '报表可能存成了别的格式。', en: 'A return may have been saved as something else.' },
    fix: { zh: '确认里面没有报表；是报表的，另存为 XLSX。', en: 'Make sure it is no return; save one that is as XLSX.' },
  },
  {
    id: 'collect/file-unreadable',
    severity: 'error',
    title: { zh: '部门报来的文件打不开', en: 'A file that was sent in cannot be opened' },
    why: { zh: '读不出来的文件，它的数字一个也没有计入。', en: 'Nothing of it was counted.' },
    fix: { zh: '打开后另存为不加密的 XLSX，再汇总一次。', en: 'Open it, save it as XLSX without a password, and collect again.' },
  },
  {
    id: 'collect/form-mismatch',
    severity: 'error',
    title: { zh: '报表的表式不对', en: 'A return does not follow the form' },
    why: { zh: '栏目不同，数字就不能相加。', en: 'Figures of other columns cannot be added.' },
    fix: {
      zh: '用发下去的表填，不删改栏目；整张表没有读，改好后重新汇总。',
      en: 'Fill in the form as it was sent out, with all its columns, and collect again.',
    },
  },
  {
    id: 'collect/form-missing',
    severity: 'error',
    title: { zh: '方案没有可以汇总的表', en: 'A plan has no form to collect' },
    why: { zh: '没有表式，不知道该把哪些数字相加。', en: 'Without a form nobody knows what to add up.' },
    fix: {
      zh: '在方案的 `attachments` 里加上统计表，或在 `schedule.reports` 里写明周期报送。',
      en: 'Add a statistics form to `attachments`, or periodic reports to `schedule.reports`.',
    },
  },
  {
    id: 'collect/issue-unknown',
    severity: 'error',
    title: { zh: '看不出是哪一期的报表', en: 'A report is of no known number' },
    why: { zh: '记到别的一期，逾期和合计就都错了。', en: 'Put down to another number, both lateness and sums are wrong.' },
    fix: { zh: '用发下去的表填，不改期次和报送期限。', en: 'Fill in the rows as they were sent out.' },
  },
  {
    id: 'collect/plan-mismatch',
    severity: 'error',
    title: { zh: '不是这个方案的报表', en: 'A return is for another plan' },
    why: { zh: '别次抽查的数字混进来，合计看不出错。', en: 'Figures of another campaign would not show in the sums.' },
    fix: { zh: '移走这个文件，或汇总到它自己的方案。', en: 'Take the file away, or collect it for its own plan.' },
  },
  {
    id: 'collect/return-conflict',
    severity: 'error',
    title: { zh: '一个部门有两份不同的报表', en: 'A department has sent two different returns' },
    why: { zh: '不知道哪一份是真的，两份都不能用。', en: 'Nobody knows which holds, so neither is used.' },
    fix: {
      zh: '问清以哪一份为准，移走另一份，再汇总一次。',
      en: 'Find out which one holds, take the other away, and collect again.',
    },
  },
  {
    id: 'collect/return-empty',
    severity: 'warning',
    title: { zh: '报来的文件没有填', en: 'A file that was sent in is not filled in' },
    why: { zh: '空表等于没有报。', en: 'An empty form is no return.' },
    fix: { zh: '请部门填好后重新报送。', en: 'Ask the department to fill it in.' },
  },
  {
    id: 'collect/return-repeated',
    severity: 'info',
    title: { zh: '一个部门有两份相同的报表', en: 'A department has sent the same return twice' },
    why: { zh: '相同的只计一次，合计不受影响。', en: 'The same counts once.' },
    fix: { zh: '不用改；多余的文件可以移走。', en: 'Nothing has to be done; the second file may be removed.' },
  },
  {
    id: 'collect/row-unread',
    severity: 'info',
    title: { zh: '报表里有没读的行', en: 'A return has rows that were not read' },
    why: { zh: '夹在数据里的文字不是数字，没有计入。', en: 'Words between figures are not counted.' },
    fix: { zh: '确认那几行不是数据。', en: 'Make sure these rows are no figures.' },
  },
  {
    id: 'collect/rows-unclear',
    severity: 'error',
    title: { zh: '一个部门的表里有几行数字', en: 'A return has several rows of figures' },
    why: { zh: '不知道哪一行是合计，加起来可能重复。', en: 'One of them may be the sum of the others.' },
    fix: { zh: '只留合计的一行，或加一栏“检查部门”写明各行是谁的。', en: 'Keep the row of the sums, or add a column 检查部门.' },
  },
  {
    id: 'collect/sent-missing',
    severity: 'warning',
    title: { zh: '没有填实际报送日期', en: 'A report does not say when it was sent' },
    why: { zh: '没有日期，就不知道是否按期。', en: 'Without the day nobody knows whether it was in time.' },
    fix: { zh: '在报表里填上收到的日期。', en: 'Type the day it came in.' },
  },
  {
    id: 'collect/sheet-hidden',
    severity: 'warning',
    title: { zh: '隐藏的工作表里有数字', en: 'A hidden sheet has figures' },
    why: {
      zh: '填表的人看不见它，里面可能是旧的数字。',
      en: 'Whoever filled in the file does not see it; its figures may be old.',
    },
    fix: { zh: '取消隐藏，看看是不是该报的数字。', en: 'Show it and see whether these figures are meant.' },
  },
  {
    id: 'collect/sheet-unread',
    severity: 'info',
    title: { zh: '工作簿里有没读的工作表', en: 'A workbook has sheets that were not read' },
    why: { zh: '没有统计表的栏目，读不出数字。', en: 'Without the columns of the form there is nothing to read.' },
    fix: { zh: '确认它不是报表；是报表的，恢复表头。', en: 'Make sure it is no return; restore the headers of one that is.' },
  },
];
