import { expect, test } from 'vitest';
import { withinMarks } from '../../src/documents/within-marks.ts';

const PLATFORM = '云南省“双随机、一公开”监管平台';
const NOTICE = '关于印发《抽查方案》的通知';

test.each([
  ['', PLATFORM, PLATFORM],
  ['通过“', PLATFORM, '云南省‘双随机、一公开’监管平台'],
  ['通过“省”和', PLATFORM, PLATFORM],
  ['按照', NOTICE, NOTICE],
  ['按照《', NOTICE, '关于印发〈抽查方案〉的通知'],
  ['按照《甲》和', NOTICE, NOTICE],
  ['按照《', '〈条例〉实施办法', '《条例》实施办法'],
  ['按照《', PLATFORM, PLATFORM],
  ['通过“按照《', `${NOTICE}和${PLATFORM}`, '关于印发〈抽查方案〉的通知和云南省‘双随机、一公开’监管平台'],
])('after %j stands %j as %j', (before, text, printed) => {
  expect(withinMarks(before, text)).toBe(printed);
});
