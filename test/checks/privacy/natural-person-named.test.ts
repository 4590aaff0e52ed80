import { naturalPersonNamed } from '../../../src/checks/privacy/natural-person-named.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(naturalPersonNamed, {
  passes: {
    'natural persons, hidden where they are printed, and one masked': `
      kind: results
      entities:
        - { name: 王建国, kind: 自然人, outcome: 未发现问题 }
        - { name: 李某某, kind: 个体工商户, outcome: 未发现问题 }`,
    'trade names that begin like a person’s': `
      kind: results
      entities:
        - { name: 甲区万家福超市, kind: 个体工商户, outcome: 未发现问题 }
        - { name: 王记面馆, kind: 个体工商户, outcome: 未发现问题 }
        - { name: 张家店, outcome: 未发现问题 }
        - { name: 示例省示例市城关镇李先生牛肉面馆（二分店）, kind: 个体工商户, outcome: 未发现问题 }`,
    'what is withheld': `
      kind: results
      entities: [{ name: 王建国, withheld: { basis: 《条例》第十五条 }, outcome: 未发现问题 }]`,
    'a campaign that names a person in charge': `
      overrides: { methods: 由王建国负责。 }`,
  },
  fails: {
    'a person under another kind': {
      plan: `
        kind: disposals
        entries: [{ entity: «欧阳 春», action: 责令改正 }]`,
      messages: ['检查对象“欧阳 春”像是个人姓名，类型为企业，应写 `kind: 自然人`'],
    },
    'individual businesses that bear a person’s name': {
      plan: `
        kind: results
        entities:
          - { name: «王建国», kind: 个体工商户, outcome: 未发现问题 }
          - { name: «示例市甲区城关镇李春梅早餐店», kind: 个体工商户, outcome: 未发现问题 }
          - { name: «好味餐馆（经营者：张三）», kind: 个体工商户, outcome: 未发现问题 }
          - { name: «王建国超市», kind: 个体工商户, outcome: 未发现问题 }`,
      values: [
        { name: '王建国', kind: '个体工商户' },
        { name: '示例市甲区城关镇李春梅早餐店', kind: '个体工商户' },
        { name: '好味餐馆（经营者：张三）', kind: '个体工商户' },
        { name: '王建国超市', kind: '个体工商户' },
      ],
    },
    'a sentence that names a person the table hides': {
      plan: `
        kind: results
        entities: [{ name: 王建国, kind: 自然人, outcome: 未发现问题 }]
        overrides: { outcomes: 对«王建国»的检查未发现问题。 }`,
      messages: ['检查对象“王建国”为自然人，公示名称应经核准或脱敏'],
    },
  },
});
