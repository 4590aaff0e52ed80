import { expect, test } from 'vitest';
import { resolveItem } from '../../../src/plan/resolve/resolve-item.ts';
import { day } from '../../support/plans.ts';

const BARE = {
  id: null,
  name: '公示信息检查',
  owner: 'market',
  category: null,
  content: [],
  objects: [],
  except: [],
  objectKinds: [],
  class: null,
  methods: [],
  level: [],
  legalBasis: [],
  ratio: null,
  frequency: null,
  sourceList: null,
  valid: { from: null, to: null },
};

test('an item needs a name and an owner, which is meant by its id', () => {
  expect(resolveItem({ name: '公示信息检查', owner: '区市场监管局' }, 'market')).toEqual(BARE);
});

test('an item keeps what is typed of it, its ratio exactly, and the days it holds', () => {
  const typed = {
    id: 'published',
    name: '公示信息检查',
    owner: '区市场监管局',
    category: '登记注册',
    content: ['年报公示'],
    objects: ['典当行'],
    except: ['小额贷款公司'],
    objectKinds: ['企业'],
    class: '一般检查事项',
    methods: ['实地核查'],
    level: ['县'],
    frequency: '每年1次',
  } as const;
  const input = { ...typed, ratio: '0.5%', legalBasis: [{ law: '某法', article: '第三条' }, { law: '某条例' }] };
  const valid = { from: day('2026-01-01'), to: day('2026-12-31') };
  expect(resolveItem({ ...input, sourceList: { document: '某清单' } }, 'market', valid)).toEqual({
    ...typed,
    owner: 'market',
    ratio: 50,
    legalBasis: [
      { law: '某法', article: '第三条' },
      { law: '某条例', article: null },
    ],
    sourceList: { document: '某清单', edition: null },
    valid,
  });
});
