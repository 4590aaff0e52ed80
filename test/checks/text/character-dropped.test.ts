import { characterDropped } from '../../../src/checks/text/character-dropped.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(characterDropped, {
  passes: {
    'whole terms': `
      overrides: { results: 按年度随机抽查计划开展联合抽查，抽查检查结果向社会公示，形成监管闭环。 }`,
    'other words that begin alike': `
      overrides: { results: 随机抽取企业，随机抽3户送抽查检验，后续处理由监督检验机构办理；监管事权在区级，推广案例。 }`,
    'other words that end alike': `
      overrides: { results: 关联抽查事项一并核对，防范失信风险和电信风险，总监检查现场，按部分分类抽检对象名录和分级类别，由工作组领导确认，避免争执人员聚集。 }`,
    'before a fact that is printed': `
      overrides: { results: '随机抽{{sampling.ratio}}。' }`,
    'without 以 the words are others': `
      overrides: { results: 认真学习为基层服务，资金引入为引子。以查促改，处处为引。 }`,
    'a whole name, and one that lacks what may be left out': `
      overrides: { results: 区卫生健康局开展公共场所卫生检查，示例市甲区卫生健康局监督股配合。 }`,
    'the first character of a name': `
      overrides: { results: 市场监管局和卫生健康局参加。 }`,
    'a cited title': `
      overrides: { results: 按《随机抽规定》执行。 }`,
    'a name that something registered bears at another time, or is wrongly given': {
      plan: `
        overrides: { results: 区档管理局、区档管理处、甲区档管理局、省抽查通系统、省通办系统、省办通系统和企业年书。 }`,
      registry: `
        orgs:
          - id: archives
            name: 示例市甲区档案管理局
            short: 区档案管理局
            aliases: [区档案管理处]
            kind: 政府部门
            former: [{ name: 甲区档管理局, short: 区档管理局, until: 2020-01-01 }, { name: 区档管理处, short: null, until: 2019-01-01 }]
        platforms:
          - { id: a, name: 省抽查联通系统, former: [{ name: 省抽查通系统, until: 2020-01-01 }] }
          - { id: b, name: 省一通办系统, wrong: [省通办系统] }
          - { id: c, name: 省办联通系统, former: [{ name: 省办通系统, until: null }] }
        terms: [{ found: 企业年书, expected: 企业年报书 }]`,
    },
  },
  fails: {
    'the last character, within a longer word': {
      plan: `
        overrides: { results: 增强对双«随机抽»监管方式的认知。 }`,
      messages: ['“增强对双随机抽监管方式的”疑有漏字，应为“增强对双随机抽查监管方式的”'],
    },
    'at the head of a text, and one close upon another': {
      plan: `
        overrides: { results: «检对象名录»库里«随机抽»«联合抽»，参照《抽查办法》«随机抽»。 }`,
      values: [
        { found: '检对象名录库里随机抽', expected: '检查对象名录库里随机抽' },
        { found: '象名录库里随机抽联合抽', expected: '象名录库里随机抽查联合抽' },
        { found: '库里随机抽联合抽', expected: '库里随机抽联合抽查' },
        { found: '随机抽。', expected: '随机抽查。' },
      ],
    },
    'one within, and one at the end of a text': {
      plan: `
        kind: work-plan
        sections: [{ heading: 以规范化建设«为引», text: 及时公示«抽查检»结果。 }]`,
      values: [
        { found: '规范化建设为引', expected: '规范化建设为引领' },
        { found: '及时公示抽查检结果。', expected: '及时公示抽查检查结果。' },
      ],
    },
    'a heading is quoted with the sign that is printed after it': {
      plan: `
        kind: work-plan
        sections: [{ heading: 甲, children: [{ heading: 以建设«为引», text: 加强培训。 }] }]`,
      outline: `
        id: own
        title: 方案
        headings: runIn
        headingMark: 。
        sections: [{ id: body, insert: sections }]`,
      messages: ['“以建设为引。”疑有漏字，应为“以建设为引领。”'],
    },
    'no such sign stands after a paragraph that ends in the same words': {
      plan: `
        kind: work-plan
        sections: [{ heading: 甲, children: [{ heading: 加强培训, text: 略。 }, { heading: 完善«一两库», text: 要完善«一两库» }] }]`,
      outline: `
        id: own
        title: 方案
        headings: runIn
        headingMark: ：
        sections: [{ id: body, insert: sections }]`,
      values: [
        { found: '完善一两库：', expected: '完善一单两库：' },
        { found: '要完善一两库', expected: '要完善一单两库' },
      ],
    },
    'in the words of an outline, but of no name: those are printed from the registry': {
      plan: 'sequence: «3»',
      outline: `
        id: own
        title: 方案
        sections: [{ id: results, heading: 公示, text: '第{{sequence}}次按随机抽计划，由区卫健康局检查。' }]`,
      values: [{ found: '第三次按随机抽计划', expected: '第三次按随机抽查计划' }],
      related: [['第{{sequence}}次按随机抽计划，由区卫健康局检查。']],
    },
    'a term of the registry, and an alias': {
      plan: `
        overrides: { results: 出示«营业照副本»，由«区案管理处»备案。 }`,
      registry: `
        orgs: [{ id: archives, name: 示例市档案馆, aliases: [区档案管理处], kind: 事业单位 }]
        terms: [{ found: 执照副件, expected: 营业执照副本 }]`,
      values: [
        { found: '出示营业照副本', expected: '出示营业执照副本' },
        { found: '由区案管理处备案。', expected: '由区档案管理处备案。' },
      ],
    },
    'an inner character': {
      plan: `
        overrides: { results: 在20«个工作内»公示，被«检查象»应当配合“«双机、一公开»”监管。 }`,
      values: [
        { found: '在20个工作内公示', expected: '在20个工作日内公示' },
        { found: '被检查象应当配合', expected: '被检查对象应当配合' },
        { found: '双机、一公开', expected: '双随机、一公开' },
      ],
    },
    'the second character': {
      plan: `
        overrides: { results: 由«执人员»参加，开展«联抽查»，加强«监检查»，按«信风险»、«分分类»抽取，完善«检对象名录»库，做到«分级类»，加强«组领导»。 }`,
      values: [
        { found: '由执人员参加', expected: '由执法人员参加' },
        { found: '开展联抽查', expected: '开展联合抽查' },
        { found: '加强监检查', expected: '加强监督检查' },
        { found: '按信风险', expected: '按信用风险' },
        { found: '分分类抽取', expected: '分级分类抽取' },
        { found: '完善检对象名录库', expected: '完善检查对象名录库' },
        { found: '做到分级类', expected: '做到分级分类' },
        { found: '加强组领导。', expected: '加强组织领导。' },
      ],
    },
    'a registered name': {
      plan: `
        overrides: { results: 由«区卫健康局»在“«示例双随机监管平台»”录入«医疗机执业检查»结果。 }`,
      values: [
        { found: '由区卫健康局在', expected: '由区卫生健康局在' },
        { found: '示例双随机监管平台', expected: '示例省双随机监管平台' },
        { found: '录入医疗机执业检查结果。', expected: '录入医疗机构执业检查结果。' },
      ],
    },
  },
});
