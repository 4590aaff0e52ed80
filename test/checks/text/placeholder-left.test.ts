import { placeholderLeft } from '../../../src/checks/text/placeholder-left.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(placeholderLeft, {
  passes: {
    'signs that are part of names': `
      overrides: { methods: 用LED-XX2型仪器检查3×5厘米的样品，等待定期复查。 }`,
    'a reference': `
      overrides: { methods: '通过“{{platform}}”抽取。' }`,
  },
  fails: {
    'to be told later': {
      plan: `
        overrides: { methods: 车辆安排«另行通知»，人员«待定»。 }`,
      values: [{ found: '另行通知' }, { found: '待定' }],
    },
    'behind a fact that is printed': {
      plan: `
        overrides: { methods: '通过“{{platform}}”抽取，人员«待定»。' }`,
      values: [{ found: '待定' }],
    },
    'blanks in a section of a work plan': {
      plan: `
        kind: work-plan
        sections: [{ heading: «XX»区工作, text: 于«X»月«____»日前完成，联系人«××»。 }]`,
      messages: [
        '文中留有“XX”，印发前应写定',
        '文中留有“X”，印发前应写定',
        '文中留有“____”，印发前应写定',
        '文中留有“××”，印发前应写定',
      ],
    },
  },
});
