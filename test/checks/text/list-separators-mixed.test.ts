import { listSeparatorsMixed } from '../../../src/checks/text/list-separators-mixed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(listSeparatorsMixed, {
  passes: {
    'one mark throughout, with marks within names': {
      plan: `
        departments: [{ org: 区市场监管局, role: 牵头, items: [标牌、标识检查, 公示信息检查] }]
        asIssued: { items: { 区市场监管局: 标牌、标识检查；公示信息检查；检测机构检查 } }`,
      registry: `
        items: [{ name: 标牌、标识检查, owner: market }]`,
    },
    'commas of a list that stands by itself': `
      asIssued: { items: { 区市场监管局: 公示信息检查、检测机构检查 } }`,
    'items joined by words, or by half-width marks throughout': `
      asIssued: { items: { 区市场监管局: '公示信息检查和检测机构检查；公示信息检查', 区水务局: '取水许可检查;节水检查;取水许可检查' } }`,
    'clauses, each with a verb': `
      overrides: { results: 将检查结果录入台账；总结、统计表报送牵头部门。将记录表归档；年度计划、方案要公开。 }`,
  },
  fails: {
    'two widths of one mark': {
      plan: `
        asIssued: { items: { 区市场监管局: '公示信息检查；检测机构检查«;»公示信息检查' } }`,
      messages: ['并列各项用了 `;`、`；` 分隔，应统一为 `；`'],
      related: [['；']],
    },
    'a mark of another kind between two items': {
      plan: `
        asIssued: { items: { 区市场监管局: 公示信息检查«、»检测机构检查；公示信息检查 } }`,
      values: [{ found: '`、`、`；`', expected: '；' }],
    },
    'the first of several that differ from the semicolon': {
      plan: `
        asIssued: { items: { 区市场监管局: '公示信息检查«、»检测机构检查；公示信息检查、检测机构检查;公示信息检查' } }`,
      values: [{ found: '`、`、`；`', expected: '；' }],
    },
    'without a semicolon the mark of a list is 、': {
      plan: `
        asIssued: { items: { 区市场监管局: '公示信息检查«，»检测机构检查、公示信息检查' } }`,
      values: [{ found: '`，`、`、`', expected: '、' }],
    },
    'semicolons separate items that are not registered, too': {
      plan: `
        asIssued: { items: { 区市场监管局: '其他检查；另外检查；公示信息检查«、»检测机构检查' } }`,
      values: [{ found: '`、`、`；`', expected: '；' }],
    },
    'one finding for a document': {
      plan: `
        overrides:
          results: 各部门将检查记录表«；»总结、统计表盖章后报送。
          disposals: 把检查笔录；照片、证据归档。`,
      messages: ['Unexpected separators `；`、`、` in one enumeration, expected `、` throughout'],
      related: [['、', '；']],
    },
  },
});
