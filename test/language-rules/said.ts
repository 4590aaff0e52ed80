/** What the program says of the example of each rule, word for word. */
export const said: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'yaml/bound-sign': {
    zh: '界限写作 `≥5%`，应写成键：`{ atLeast: 5% }`',
    en: 'Unexpected sign in `≥5%`, expected the bound as a key: `{ atLeast: 5% }`',
  },
  'yaml/curly-quotes': {
    zh: '信息公开类型用了引号：`“主动公开”`，应写作 `主动公开`',
    en: 'Unexpected quotes in `“主动公开”`, expected `主动公开`',
  },
  'yaml/date-form': {
    zh: '日期为 `2026年5月6日`，应写作 `2026-05-06`',
    en: 'Unexpected date `2026年5月6日`, expected `2026-05-06`',
  },
  'yaml/fullwidth-colon': {
    zh: '键 `issued` 后为全角冒号 `：`，应为半角冒号加空格',
    en: 'Unexpected full-width colon after `issued`, expected a half-width colon and a space',
  },
  'yaml/fullwidth-percent': {
    zh: '百分比为 `３％`，应用半角写作 `3%`',
    en: 'Unexpected full-width `３％`, expected `3%`',
  },
  'yaml/fullwidth-sign': {
    zh: '此处为全角 `，`，应为半角 `,`',
    en: 'Unexpected full-width `，`, expected `,`',
  },
  'yaml/no-break-space': {
    zh: '值的前后有看不见的空格，应删去',
    en: 'Unexpected invisible space around a value, expected none',
  },
  'yaml/second-colon': {
    zh: '值里又有半角冒号 `: `，应为全角冒号 `：`，或给整个值加引号',
    en: 'Unexpected second `: ` on a line, expected `：`, or quotes around the value',
  },
  'yaml/duplicate-key': {
    zh: '键 `issued` 写了两次，应只留一个',
    en: 'Unexpected second `issued`, expected the key once',
  },
  'yaml/fullwidth-indent': {
    zh: '缩进含 `1` 个全角或不换行空格，应为半角空格',
    en: 'Unexpected full-width or no-break spaces (`1`) in the indentation, expected plain spaces',
  },
  'yaml/indentation': {
    zh: '此行缩进 `3` 个空格，应为 `2` 个',
    en: 'Unexpected indentation of `3` spaces, expected `2`',
  },
  'yaml/missing-colon': {
    zh: '键 `issued` 后没有冒号，应写作 `issued: …`',
    en: 'Unexpected `issued` without a colon, expected `issued: …`',
  },
  'yaml/missing-comma': {
    zh: '这一项前没有逗号，应以 `, ` 与前一项分开',
    en: 'Unexpected entry without a comma before it, expected `, `',
  },
  'yaml/missing-dash': {
    zh: '这一项前没有 `-`，应以 `- ` 开头',
    en: 'Unexpected entry of a list without its dash, expected `- ` before it',
  },
  'yaml/missing-space': {
    zh: '键 `issued` 的冒号后没有空格，应为冒号加一个空格',
    en: 'Unexpected colon without a space after `issued`, expected `: `',
  },
  'yaml/tab-indent': {
    zh: '缩进用了制表符，应为空格',
    en: 'Unexpected tab in the indentation, expected spaces',
  },
  'yaml/leading-zero-lost': {
    zh: "`03` 会读作数字而丢掉前面的 0，应加引号写作 `'03'`，是数则写作 `3`",
    en: "Unexpected number `03`, expected quotes (`'03'`) to keep its leading zero, or `3`",
  },
  'yaml/syntax': {
    zh: '别名没有对应的锚点，以 `*` 开头的文字应加引号',
    en: 'Unexpected alias without an anchor, expected quotes around text that starts with `*`',
  },
  'yaml/text-lost-to-comment': {
    zh: '“#1号”因 `#` 前有空格而成了注释，应给整个值加引号',
    en: 'Unexpected comment “#1号” inside a value, expected quotes around the whole value',
  },
  'yaml/unclosed': {
    zh: '`[` 没有配对的 `]`，应在末尾补上',
    en: 'Unexpected `[` without its `]`, expected both',
  },
  'yaml/unquoted-phone': {
    zh: "`phone` 的值 `5550000` 会读作数字，应加引号写作 `'5550000'`",
    en: "Unexpected number `5550000` at `phone`, expected a quoted string such as `'5550000'`",
  },
  'yaml/unquoted-text': {
    zh: '值以 `@` 开头，应给整个值加引号',
    en: 'Unexpected `@` at the start of a value, expected quotes around the whole value',
  },
  'schema/missing-key': {
    zh: '缺少 `end`（结束），应写明，如 `end: …`',
    en: 'Unexpected absence of `end`, expected a line such as `end: …`',
  },
  'schema/unknown-key': {
    zh: '键 `isued` 不认识，应为 `issued`（成文日期）',
    en: 'Unexpected key `isued`, expected `issued`',
  },
  'schema/value-not-allowed': {
    zh: '信息公开类型为 `公开`，应为 `主动公开`、`依申请公开`、`不予公开`、`null` 之一',
    en: 'Unexpected `公开`, expected one of `主动公开`, `依申请公开`, `不予公开`, `null`',
  },
  'schema/wrong-type': {
    zh: '第几次为 `第三次`，应只写数 `3`',
    en: 'Unexpected `第三次`, expected the number alone: `3`',
  },
  'names/cycle': {
    zh: '行业互相包含 `学校 → 中学 → 学校`，应去掉其中一处',
    en: 'Unexpected circle of industries `学校 → 中学 → 学校`, expected one that ends',
  },
  'names/duplicate': {
    zh: '名称“加油站”在本地区登记了两次，应各不相同或有效期不重叠',
    en: 'Unexpected second entry called “加油站”, expected only one in an area at a time',
  },
  'names/id-taken': {
    zh: '标识 `results` 已是另一项期限的名称，应另取一个',
    en: 'Unexpected id `results`, which names another deadline, expected one of its own',
  },
  'names/not-valid-on-date': {
    zh: '机关“区大数据局”的登记自 `2026-09-01` 起有效，应为 `2026-05-06` 当日有效的机关',
    en: 'Unexpected organisation “区大数据局” (on record from `2026-09-01` on), expected one valid on `2026-05-06`',
  },
  'names/number-taken': {
    zh: '序号 `1` 已有一行，应为别的序号，如 `2`',
    en: 'Unexpected second row of number `1`, expected another such as `2`',
  },
  'names/profile-of-another-year': {
    zh: '地区年度规则 `test-2025` 是 `2025` 年的，应为 `2026` 年的',
    en: 'Unexpected profile `test-2025` of `2025`, expected one of `2026`',
  },
  'names/unknown': {
    zh: '机关“区卫计局”没有登记，应为已登记的机关',
    en: 'Unexpected organisation “区卫计局”, expected a registered one',
  },
  'outline/unknown-reference': {
    zh: '未知的引用 `regoin`，应为已有的名称',
    en: 'Unexpected reference `regoin`, expected a name that exists',
  },
  'outline/unknown-sentence': {
    zh: '提纲没有句子 `preambel`，应为提纲中的编号',
    en: 'Unexpected sentence id `preambel`, expected one of the outline',
  },
  'tables/duplicate-column': {
    zh: '列 `结果` 和另一列都是检查结果，只读另一列',
    en: 'Unexpected second column for `检查结果`, expected one; `结果` is not read',
  },
  'tables/file-missing': {
    zh: '没有文件 `result.csv`，应为 `results.csv`',
    en: 'Unexpected name `result.csv`, expected `results.csv`',
  },
  'tables/header-missing': {
    zh: '没有找到表头，应有一行写着 `检查对象名称`、`检查结果` 等列名',
    en: 'Unexpected table without a header, expected a row with `检查对象名称` and `检查结果`',
  },
  'tables/list-typed-too': {
    zh: '写了表格 `from`，又写了 `rows`，应只写一种',
    en: 'Unexpected table beside `rows`, expected one of them',
  },
  'tables/path-outside': {
    zh: '表格不在本方案的文件夹里，应写文件夹里的文件名，如 `results.csv`',
    en: 'Unexpected path out of the folder of this plan, expected the name of a file in it such as `results.csv`',
  },
  'tables/quote-unclosed': {
    zh: '这个引号没有配对，后面的行都成了一格，应补上另一个引号或删去它',
    en: 'Unexpected quote that is never closed, expected its partner or none: all that follows became one cell',
  },
  'config/calendar-conflict': {
    zh: '调休上班日 `2027-01-04` 是星期一，应为星期六或星期日',
    en: 'Unexpected worked day `2027-01-04`, a weekday anyway, expected a Saturday or a Sunday',
  },
  'config/color-faint': {
    zh: "颜色 `#ffd700` 与浅色外观底色的对比度为 1.2 : 1，应不低于 4.5 : 1，如 `'#806c00'`",
    en: "Unexpected colour `#ffd700`, 1.2 : 1 against the light pages, expected 4.5 : 1 at least, such as `'#806c00'`",
  },
  'config/color-malformed': {
    zh: "颜色为 `navy`，应为 # 加六位十六进制数字，如 `'#0b4a8f'`",
    en: "Unexpected colour `navy`, expected # and six hexadecimal digits, such as `'#0b4a8f'`",
  },
  'config/domain-malformed': {
    zh: '域名为 `https://www.example.gov.cn/`，应不带协议和路径，如 `www.example.gov.cn`',
    en: 'Unexpected domain `https://www.example.gov.cn/`, expected a name without protocol and path, such as `www.example.gov.cn`',
  },
  'config/id-code-malformed': {
    zh: '网站标识码为 `13011000`，应为 10 位：10 个数字，或 `bm` 加 8 个数字',
    en: 'Unexpected site code `13011000`, expected 10 characters: ten digits, or `bm` and eight digits',
  },
  'config/output-misplaced': {
    zh: '输出文件夹为 `plans/out`，那里不放生成的文件，应为单独的文件夹，如 `output`',
    en: 'Unexpected output folder `plans/out`, expected a folder of its own such as `output`',
  },
  'config/rule-fixed': {
    zh: '规则 `yaml/syntax` 说的是文件读不懂，级别不能改，应删去这一行',
    en: 'Unexpected severity for `yaml/syntax`, expected none: what cannot be read stays an error',
  },
  'config/unknown-profile': {
    zh: '没有名为 `tset` 的地区年度规则，应为 `test`',
    en: 'Unexpected profile `tset`, expected `test`',
  },
  'config/unknown-rule': {
    zh: '没有规则 `dates/lead-time`，应为 `dates/lead-time-short`',
    en: 'Unexpected rule `dates/lead-time`, expected `dates/lead-time-short`',
  },
  'config/url-malformed': {
    zh: '网址为 `www.example.gov.cn`，应以 https:// 或 http:// 开头，如 `https://www.example.gov.cn`',
    en: 'Unexpected address `www.example.gov.cn`, expected one that begins with https:// or http://, such as `https://www.example.gov.cn`',
  },
  'waivers/comment-malformed': {
    zh: '注释 `banwen-ignore` 不认识，应为 `banwen-disable-next-line`',
    en: 'Unexpected `banwen-ignore`, expected `banwen-disable-next-line`',
  },
  'waivers/expired': {
    zh: '对 `dates/lead-time-short` 的豁免到 `2026-05-31` 为止，应重新确认',
    en: 'Unexpected waiver of `dates/lead-time-short` that ended on `2026-05-31`, expected one confirmed anew',
  },
  'waivers/reason-missing': {
    zh: '豁免 `dates/lead-time-short` 没有写理由，应在规则后写明',
    en: 'Unexpected waiver `dates/lead-time-short` without a reason, expected one after the rule',
  },
  'waivers/unknown-rule': {
    zh: '没有规则 `dates/lead-time`，应为 `dates/lead-time-short`',
    en: 'Unexpected rule `dates/lead-time`, expected `dates/lead-time-short`',
  },
  'waivers/unused': {
    zh: '对 `dates/lead-time-short` 的豁免没有对应的问题，应删去',
    en: 'Unexpected waiver of `dates/lead-time-short` with nothing to waive, expected none',
  },
  'dates/anchor-without-day': {
    zh: '期限从 `visits.end` 起算，而方案没有写明它，应写明 `visits.end` 或改从别处起算',
    en: 'Unexpected anchor `visits.end`, which the plan does not state, expected one that it does',
  },
  'dates/calendar-year-missing': {
    zh: '工作日推算到 `2030` 年，放假安排只收录到 `2026` 年，应先补充该年安排',
    en: 'Unexpected working-day count in `2030`, expected a year with its holiday notice on record (up to `2026`)',
  },
  'dates/date-not-in-calendar': {
    zh: '日期为 `2026-06-31`，应为日历上有的一天，写作 `YYYY-MM-DD`',
    en: 'Unexpected date `2026-06-31`, expected a day of the calendar written `YYYY-MM-DD`',
  },
  'dates/deadline-cycle': {
    zh: '期限从 `dispatch` 起算，而 `dispatch` 又从它起算，应改为从一个确定的日期起算',
    en: 'Unexpected anchor `dispatch`, which itself counts from this deadline, expected one that leads to a day',
  },
  'dates/end-before-start': {
    zh: '结束日期为 `2026-05-30`，应不早于开始日期 `2026-06-01`',
    en: 'Unexpected end `2026-05-30`, expected `2026-06-01` (start) or later',
  },
  'dates/series-month-beyond': {
    zh: '周期里的第 `4` 个月，应不超过第 `3` 个月',
    en: 'Unexpected month `4` of the period, expected `3` at most',
  },
  'dates/series-too-long': {
    zh: '周期自 `2026` 年到 `2062` 年，应不超过 `5` 年',
    en: 'Unexpected series from `2026` to `2062`, expected `5` years at most',
  },
  'dates/series-without-days': {
    zh: '`2026-06-01` 到 `2026-06-20` 之间没有一次期限，应至少有一次',
    en: 'Unexpected series without a day from `2026-06-01` to `2026-06-20`, expected one at least',
  },
  'numbering/level-too-deep': {
    zh: '这里是第 `5` 层，公文的序号只有 `4` 层，应提到上一层',
    en: 'Unexpected level `5`, expected the `4` levels that have numbers',
  },
  'ratios/amount-not-whole': {
    zh: '金额为 `0.00005万元`，应为整元，且不超过 `9000万亿元`',
    en: 'Unexpected amount `0.00005万元`, expected a whole number of yuan below 9 × 10¹⁵',
  },
  'ratios/range-reversed': {
    zh: '区间自 `5%` 到 `3%`，里面没有数，应先小后大',
    en: 'Unexpected range from `5%` to `3%`, which holds nothing, expected the lesser first',
  },
  'references/credit-code-checksum': {
    zh: '统一社会信用代码为 `91130110MAXAMP021U`，校验位应为 `R`',
    en: 'Unexpected credit code `91130110MAXAMP021U`, expected check character `R`',
  },
};
