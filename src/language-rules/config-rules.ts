import type { LanguageRule } from './language-rule.ts';

const CONFIG = 'banwen.config.yaml';

/** The files by which a bureau sets the program up. */
export const configRules: readonly LanguageRule[] = [
  {
    id: 'config/baseline-outdated',
    severity: 'info',
    title: { zh: '基线里有已经不存在的问题', en: 'The baseline lists findings that are gone' },
    why: {
      zh: '基线记着以前就有、暂不处理的问题；改好的还留着，以后再犯就看不见了。',
      en: 'What it lists is not shown; an entry whose finding is gone would hide a new one.',
    },
    fix: { zh: '运行 `banwen check --write-baseline` 重写一遍。', en: 'Run `banwen check --write-baseline`.' },
  },
  {
    id: 'config/calendar-conflict',
    severity: 'error',
    title: { zh: '放假安排自相矛盾', en: 'A holiday notice contradicts itself' },
    why: {
      zh: '一天既放假又上班，或放错了年份，工作日就数不准，所有期限都跟着错。',
      en: 'A day that is both off and worked, or of another year, spoils every count of working days.',
    },
    fix: { zh: '对照国务院办公厅的放假通知，逐日改正。', en: 'Compare it with the notice of the State Council day by day.' },
    example: {
      file: 'plans/registry/calendar.overrides.yaml',
      bad: `
        years:
          '2027':
            holidays: { 2027-01-01: 元旦 }
            workdays: [«2027-01-04»]`,
      good: `
        years:
          '2027':
            holidays: { 2027-01-01: 元旦 }
            workdays: [2027-01-09]`,
    },
  },
  {
    id: 'config/color-faint',
    severity: 'error',
    title: { zh: '网站的颜色看不清', en: 'A colour of the site is hard to read' },
    why: {
      zh: '链接和文件头用这种颜色印在页面上，与底色太接近，视力不好的人看不清。',
      en: 'Links and heads are set in it, and many people could not tell them from what they stand on.',
    },
    fix: {
      zh: '照提示换深一些的颜色；深色外观的换浅一些的，或者不写。',
      en: 'Take the darker colour of the message; for dark pages a lighter one, or none.',
    },
    example: { file: CONFIG, bad: "site: { colors: { accent: «'#ffd700'» } }", good: "site: { colors: { accent: '#0b4a8f' } }" },
  },
  {
    id: 'config/color-malformed',
    severity: 'error',
    title: { zh: '颜色写得不对', en: 'A colour is malformed' },
    why: { zh: '不是颜色的文字进不了样式表。', en: 'Nothing else goes into the style sheet.' },
    fix: { zh: '写 # 和六位十六进制数字，加引号。', en: 'Write # and six hexadecimal digits, in quotes.' },
    example: { file: CONFIG, bad: 'site: { colors: { accent: «navy» } }', good: "site: { colors: { accent: '#000080' } }" },
  },
  {
    id: 'config/domain-malformed',
    severity: 'error',
    title: { zh: '网站域名写得不对', en: 'The domain of the site is malformed' },
    why: { zh: '域名印在公示页上，写错了就找不到网站。', en: 'It stands on public pages.' },
    fix: { zh: '只写域名，不带 https:// 和后面的路径。', en: 'Write the domain alone, without https:// or a path.' },
    example: {
      file: CONFIG,
      bad: "site: { domain: «'https://www.example.gov.cn/'» }",
      good: 'site: { domain: www.example.gov.cn }',
    },
  },
  {
    id: 'config/duplicate-plan',
    severity: 'error',
    title: { zh: '同一个方案有两个文件', en: 'A plan has two files' },
    why: {
      zh: '`.yaml` 和 `.yml` 同名，不知道以哪个为准。',
      en: 'One of `.yaml` and one of `.yml` have the same name, and there is no telling which counts.',
    },
    fix: { zh: '留下要用的一个，另一个删去或改名。', en: 'Keep one; remove or rename the other.' },
  },
  {
    id: 'config/editor-schema-stale',
    severity: 'error',
    title: { zh: '编辑器用的文件过时了', en: 'The files for the editor are out of date' },
    why: {
      zh: '登记了新的机关、事项以后没有更新，编辑器提示的还是旧名称。',
      en: 'The registry has changed since, and the editor offers the names of before.',
    },
    fix: { zh: '运行 `banwen schema`，把 plans/.schemas/ 一并提交。', en: 'Run `banwen schema` and commit plans/.schemas/.' },
  },
  {
    id: 'config/file-misnamed',
    severity: 'warning',
    title: { zh: '设置文件的名字不对', en: 'The configuration has another name' },
    why: { zh: '叫 `banwen.config.yml` 的文件不会读取，里面的设置没有生效。', en: '`banwen.config.yml` is not read.' },
    fix: { zh: '改名为 `banwen.config.yaml`。', en: 'Rename it to `banwen.config.yaml`.' },
  },
  {
    id: 'config/id-code-malformed',
    severity: 'error',
    title: { zh: '政府网站标识码写得不对', en: 'The identification code of the site is malformed' },
    why: { zh: '标识码印在公示页上，供核对网站身份。', en: 'It stands on public pages, for readers to tell the site by.' },
    fix: { zh: '写 10 位：10 个数字，或 `bm` 加 8 个数字。', en: 'Write ten digits, or `bm` and eight digits.' },
    example: {
      file: CONFIG,
      bad: "site: { idCode: «'13011000'» }",
      good: "site: { idCode: '1301100001' }",
    },
  },
  {
    id: 'config/output-misplaced',
    severity: 'error',
    title: { zh: '输出文件夹放错了地方', en: 'The output folder is in the wrong place' },
    why: {
      zh: '生成的文件混进方案或模板的文件夹，下次会当成方案来读；放到外面则可能覆盖别的文件。',
      en: 'Output among plans would be read as plans; outside the root it might overwrite other files.',
    },
    fix: { zh: '写一个单独的文件夹，如 `output`。', en: 'Name a folder of its own, such as `output`.' },
    example: { file: CONFIG, bad: 'output: «plans/out»', good: 'output: output' },
  },
  {
    id: 'config/rule-fixed',
    severity: 'error',
    title: { zh: '这条规则的级别不能改', en: 'The severity of this rule cannot be set' },
    why: {
      zh: '它说的是文件读不懂，读不懂就生成不了文件，关掉提示也没有用。',
      en: 'It says that something cannot be read, and nothing can be made of that.',
    },
    fix: { zh: '删去这一行，改正它所指的文字。', en: 'Remove the line and mend the text it is about.' },
    example: { file: CONFIG, bad: 'rules: { «yaml/syntax»: warning }', good: 'rules: { dates/lead-time-short: info }' },
  },
  {
    id: 'config/site-url-missing',
    severity: 'info',
    switchable: true,
    title: { zh: '没有写网站地址', en: 'The address of the site is not stated' },
    why: {
      zh: '订阅和站点地图里要写完整的网址，不知道网站在哪里就写不出来，这两个文件没有生成。',
      en: 'Feed and map of the site hold whole addresses, so neither is made.',
    },
    fix: {
      zh: '在 banwen.config.yaml 的 `site` 里写 `url`，是输出文件夹放上网以后的地址；不需要的，在 `rules` 里关掉。',
      en: 'State `url` at `site` of banwen.config.yaml: where the output folder stands on the web; or switch the rule off.',
    },
  },
  {
    id: 'config/unknown-profile',
    severity: 'error',
    title: { zh: '没有这份地区年度规则', en: 'There is no such profile' },
    why: { zh: '没有写 `profile` 的方案都要用它，找不到就都不能生成。', en: 'Every plan that names none stands on it.' },
    fix: { zh: '改成 plans/profiles/ 里有的名称，不带扩展名。', en: 'Name one of plans/profiles/, without its extension.' },
    example: { file: CONFIG, bad: 'profile: «tset»', good: 'profile: test' },
  },
  {
    id: 'config/unknown-rule',
    severity: 'error',
    title: { zh: '没有这条规则', en: 'There is no such rule' },
    why: { zh: '编号写错了，要改的级别就没有改到。', en: 'With another id nothing is set.' },
    fix: {
      zh: '照抄问题第一行的规则编号，或写一组，如 `dates/*`；`banwen explain` 列出全部规则。',
      en: 'Copy the id from the first line of a finding, or name a group such as `dates/*`; `banwen explain` lists them all.',
    },
    example: { file: CONFIG, bad: 'rules: { «dates/lead-time»: info }', good: 'rules: { dates/lead-time-short: info }' },
  },
  {
    id: 'config/url-malformed',
    severity: 'error',
    title: { zh: '网站地址写得不对', en: 'The address of the site is malformed' },
    why: {
      zh: '列表、订阅和站点地图里的链接都从它拼出来。',
      en: 'All links of the list, the feed and the site map begin with it.',
    },
    fix: {
      zh: '写完整的地址，以 https:// 或 http:// 开头，不带 `?` 和 `#`。',
      en: 'Write it in full, from https:// or http:// on, without `?` and `#`.',
    },
    example: {
      file: CONFIG,
      bad: 'site: { url: «www.example.gov.cn» }',
      good: "site: { url: 'https://www.example.gov.cn' }",
    },
  },
];
