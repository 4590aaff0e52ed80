import { templateResidue } from '../../../src/checks/text/template-residue.ts';
import { testCheck } from '../../support/test-check.ts';

const clinics = 'sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }';

testCheck(templateResidue, {
  passes: {
    'its own industry, a part of it and a wider one': `
      sampling: { objects: { text: 全区宾馆, industries: [住宿场所] } }
      overrides: { results: 对公共场所中的住宿场所开展检查。 }`,
    'what is left out, or compared': `
      ${clinics}
      overrides: { results: 不含洗车场，检测机构除外，参照取水户的做法。 }`,
    'the name of an item': {
      plan: `
        ${clinics}
        overrides: { results: 开展检测机构检查。 }`,
    },
    'no industry is stated': `
      sampling: { objects: { text: 全区企业 } }
      overrides: { results: 对洗车场检查。 }`,
    'all enterprises': `
      sampling: { objects: { text: 全区企业, industries: [企业] } }
      overrides: { results: 对洗车场检查。 }`,
    'a word of two characters, which says too little': `
      ${clinics.replaceAll('医疗机构', '取水户')}
      overrides: { results: 对诊所实地核查。 }`,
    'a plan that is no campaign': `
      kind: work-plan
      sections: [{ heading: 工作任务, text: 对洗车场开展检查。 }]`,
    'the name of an organ, however it is called': {
      plan: `
        ${clinics}
        overrides: { results: 示例市甲区取水户服务中心、区检测机构中心和洗车场协会参加。 }`,
      registry: `
        orgs: [{ id: centre, name: 示例市甲区取水户服务中心, short: 区检测机构中心, aliases: [洗车场协会], kind: 事业单位 }]`,
    },
    'objects set apart': `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] }, exclude: [已抽查的洗车场] }`,
  },
  fails: {
    'an industry of another campaign': {
      plan: `
        ${clinics}
        overrides: { results: 对«洗车场»实地核查，告知«取水户»依法取水。 }`,
      messages: [
        '文中出现“洗车场”，与抽查对象（医疗机构）无关，应为本次对象的用语',
        '文中出现“取水户”，与抽查对象（医疗机构）无关，应为本次对象的用语',
      ],
      related: [['[医疗机构]'], ['[医疗机构]']],
    },
    'in the very words of the objects': {
      plan: `
        sampling: { objects: { text: 全区«检测机构», industries: [医疗机构] } }`,
      values: [{ found: '检测机构', scope: '医疗机构' }],
    },
    'what another clause sets apart, and a title, change nothing': {
      plan: `
        sampling: { objects: { text: 全区企业, industries: [医疗机构, 公共场所] } }
        overrides: { results: 不含诊所的，按《办法》对«洗车场»检查，其他照旧。 }`,
      values: [{ found: '洗车场', scope: '医疗机构、公共场所' }],
    },
    'in the words of the outline': {
      plan: `
        ${clinics}
        sequence: «3»`,
      outline: `
        id: own
        title: 方案
        sections: [{ id: results, heading: 公示, text: '第{{sequence}}次抽查对洗车场进行检查。' }]`,
      related: [['第{{sequence}}次抽查对洗车场进行检查。', '[医疗机构]']],
    },
  },
});
