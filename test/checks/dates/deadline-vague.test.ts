import { deadlineVague } from '../../../src/checks/dates/deadline-vague.ts';
import { testCheck } from '../../support/test-check.ts';

const workPlan = (...sentences: readonly string[]): string => `
        kind: work-plan
        sections:
          - heading: 工作要求
            text: ['${sentences.join("', '")}']`;

testCheck(deadlineVague, {
  passes: {
    'what else is done promptly': workPlan(
      '涉嫌犯罪的及时移送司法机关，并将有关情况通报检察机关。',
      '要及时对涉及本单位的事项进行认领，尽快完善信息公示制度。',
      '根据人事变动及时调整名单；不及时报送的，予以通报。',
      '新增检查对象及时录入检查对象名录库。',
      '加强公示信息管理，及时更新近期公布的名单。',
      '检查中发现重大问题的，要及时报送区联席办。',
    ),
    'a day or a period in the same sentence': workPlan(
      '抽查结果要在20个工作日内及时向社会公开。',
      '各成员单位于每季度末月20日前及时报送工作总结。',
      '年度计划于3月底前尽快向社会公布。',
      '于2026年底前将处置情况向社会公示。',
      '要按照规定时限及时公示检查结果。',
    ),
    'a period in another sentence': workPlan(
      '检查结果自检查结束之日起二十个工作日内向社会公示。',
      '要及时录入并公示检查结果，接受社会监督。',
    ),
    'a period in the schedule': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }
        disposals: { within: 20wd, after: results }
        summary: { due: 2026-09-30, to: 区联席办 }
      overrides:
        requirements.publication: 要及时录入并公示检查结果，同时及时回填后续处理结果。
        requirements.summary: 要认真总结，及时报送统计表。`,
    'a milestone for it': `
      kind: work-plan
      schedule: { milestones: [{ id: published, name: 抽查计划公布, deadline: { due: 2026-04-10 } }] }
      sections: [{ heading: 工作要求, text: 抽查计划要及时公布。 }]`,
    'reports of the schedule, and a milestone for handing in': {
      plan: `
        kind: work-plan
        schedule: { reports: [{ id: monthly, name: 月报, every: { dates: [04-20, 05-20] } }] }
        sections: [{ heading: 工作要求, text: 工作情况要及时报送。 }]`,
    },
    'a milestone by which something is handed in': `
      kind: work-plan
      schedule: { milestones: [{ id: forms, name: 统计表报送, deadline: { due: 2026-04-10 } }] }
      sections: [{ heading: 工作要求, text: 统计表要及时报送。 }]`,
    'a word the registry no longer counts': {
      plan: workPlan('抽查计划要按序向社会公开。'),
      registry: 'terms: [{ found: 按序, expected: 一个期限, from: 2027-01-01, of: 期限 }, { found: 按序, expected: 依次 }]',
    },
  },
  fails: {
    'publishing, by a duty each': {
      plan: `
        kind: work-plan
        sections:
          - heading: 工作要求
            text:
              - 年度计划、抽查结果及后续处理结果要«及时向社会公开»;对查出的问题要立案查处，并«及时将处罚结果对社会公开»。
              - 要依法«尽快将检查和查处结果通过国家企业信用信息公示系统向社会公示»，接受监督。
              - 抽查工作情况«年底前报送»区联席办。`,
      messages: [
        '“向社会公开”的时限为“及时”，应为可推算的日期或期限，如“20个工作日内”',
        '“将处罚结果对社会公开”的时限为“及时”，应为可推算的日期或期限，如“20个工作日内”',
        '“将检查和查处结果通过国家企业信用信息公示系统向社会公示”的时限为“尽快”，应为可推算的日期或期限，如“20个工作日内”',
        '“报送”的时限为“年底前”，应为可推算的日期或期限，如“20个工作日内”',
      ],
    },
    'a deadline of the schedule for one matter of two': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: 20wd, after: window.end }
        overrides:
          requirements.publication: 要«及时录入并公示»抽查结果和后续处置结果。`,
      values: [{ duty: '录入并公示', word: '及时' }],
    },
    'results that nothing dates': {
      plan: workPlan('要«及时公示»抽查结果。'),
    },
    'a milestone by which something is made, not published': {
      plan: `
        kind: work-plan
        schedule: { milestones: [{ id: made, name: 抽查计划编制, deadline: { due: 2026-04-10 } }] }
        sections: [{ heading: 工作要求, text: 抽查计划要«及时公布»。 }]`,
    },
    'a word of the registry from the day of the plan on': {
      plan: `
        kind: work-plan
        issued: 2026-03-10
        sections: [{ heading: 工作要求, text: 抽查计划要«从速向社会公开»。 }]`,
      registry: 'terms: [{ found: 从速, expected: 一个期限, from: 2026-03-10, of: 期限 }]',
    },
    'a word of the registry': {
      plan: `
        kind: work-plan
        sections: [{ heading: 工作要求, text: 抽查计划要«从速向社会公开»。 }]`,
      registry: 'terms: [{ found: 从速, expected: 一个期限, of: 期限 }]',
      messages: ['Unexpected time word “从速” for “向社会公开”, expected a date or a period such as “20个工作日内”'],
    },
  },
});
