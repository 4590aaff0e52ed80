import { inspectingPowerMissing } from '../../../src/checks/departments/inspecting-power-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(inspectingPowerMissing, {
  passes: {
    'a plan of before the rule': `
      issued: 2024-12-29
      departments: [{ org: 区联席办, role: 牵头 }]`,
    'an office that only guides': `
      departments:
        - { org: 区市场监管局, role: 牵头 }
        - { org: 区联席办, role: 指导 }`,
    'a group, whatever the registry says of it': {
      plan: `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 各科室, role: 配合 }]`,
      registry: 'orgs: [{ id: sections, name: 各科室, kind: 群体, enforcement: false }]',
    },
    'a public institution the registry says nothing of': `
      departments: [{ org: 区检测中心, role: 牵头 }]`,
  },
  fails: {
    'a section, its host suggested': {
      plan: `
        departments:
          - { org: 区市场监管局, role: 牵头 }
          - { org: «区卫生健康局监督股», role: 配合 }`,
      values: [{ organ: '区卫生健康局监督股', kind: '内设机构', expected: '区卫生健康局' }],
      related: [['false']],
    },
    'a section of a section: the nearest above that may inspect': {
      plan: `
        departments: [{ org: «监督一组», role: 牵头 }]`,
      registry: 'orgs: [{ id: team, name: 监督一组, kind: 内设机构, parent: health-section }]',
      values: [{ organ: '监督一组', kind: '内设机构', expected: '区卫生健康局' }],
      related: [['内设机构']],
    },
    'a coordinating office without an entry on its powers, on the first day of the rule': {
      plan: `
        issued: 2024-12-30
        departments:
          - { org: «区联席办», role: 牵头 }
          - { org: 区水务局, role: 配合 }`,
      messages: ['“区联席办”为议事协调机构办公室，涉企检查应由具备主体资格的机关实施，如“区水务局”'],
    },
  },
});
