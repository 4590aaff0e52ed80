import { expect, test } from 'vitest';
import { examineNode } from '../../../src/shell/doctor/examine-node.ts';

test('an old Node is told with the version to install', () => {
  expect(examineNode('v18.20.4')).toEqual({
    id: 'node',
    condition: 'missing',
    found: { zh: 'Node v18.20.4 太旧', en: 'Node v18.20.4 is too old' },
    advice: { zh: '装 Node 20.19 或更新的版本', en: 'install Node 20.19 or later' },
    facts: { version: 'v18.20.4', least: '20.19' },
  });
});

test.each([
  ['v20.19.0', 'ok'],
  ['v21.0.0', 'ok'],
  ['v100.0.0-nightly20990101', 'ok'],
  ['v20.9.0', 'missing'],
  ['v9.99.9', 'missing'],
])('versions are compared as numbers: %s is %s', (version, condition) => {
  expect(examineNode(version).condition).toBe(condition);
});
