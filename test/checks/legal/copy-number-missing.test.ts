import { copyNumberMissing } from '../../../src/checks/legal/copy-number-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(copyNumberMissing, {
  passes: {
    'nothing secret needs none': `
      urgency: 加急`,
    'but may have one': `
      copyNumber: '000012'`,
    numbered: `
      copyNumber: '000001'
      secrecy: 秘密`,
    'of a day before the regulations': `
      issued: 2012-06-30
      secrecy: 机密★1年`,
  },
  fails: {
    'secret, and not numbered': {
      plan: `
        secrecy: «秘密»`,
      messages: ["密级为 `秘密` 而没有份号，应有 6 位数字的份号，如 `copyNumber: '000001'`"],
    },
    'from the day of the regulations on': {
      plan: `
        issued: 2012-07-01
        secrecy: «机密★1年»`,
      values: [{ secrecy: '机密★1年', expected: "copyNumber: '000001'" }],
    },
  },
});
