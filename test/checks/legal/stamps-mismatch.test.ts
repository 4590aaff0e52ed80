import { stampsMismatch } from '../../../src/checks/legal/stamps-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(stampsMismatch, {
  passes: {
    'a seal': `
      sealing: 盖章`,
    'one issuer, one stamp': `
      sealing: 签名章
      stamps: [{ post: 局长, name: 张某某 }]`,
    'stamps alone say how it is sealed': `
      issuers: [区市场监管局, 区卫生健康局]
      stamps: [{ post: 局长, name: 张某某 }, { post: 局长, name: 李某某 }]`,
    'a signature of the past is one line': `
      issuers: [区市场监管局, 区卫生健康局]
      asIssued: { signature: 区市场监管局 }
      stamps: [{ post: 局长, name: 张某某 }]`,
    'nobody signs, which another rule reports': `
      issuers: []
      sealing: 签名章
      stamps: [{ post: 局长, name: 张某某 }]`,
  },
  fails: {
    'one too many': {
      plan: `
        stamps: «[{ post: 局长, name: 张某某 }, { post: 副局长, name: 李某某 }]»`,
      messages: ['签名章有 `2` 个，应有 `1` 个，每个署名机关一个'],
      related: [['[区市场监管局]']],
    },
    'none at all': {
      plan: `
        sealing: «签名章»`,
      values: [{ found: '0', expected: '1' }],
    },
    'stamps beside a seal': {
      plan: `
        sealing: «盖章»
        stamps: [{ post: 局长, name: 张某某 }]`,
      messages: ['用印为 `盖章`，写的签名章印不出来，应改为 `签名章`，或者删去签名章'],
    },
  },
});
