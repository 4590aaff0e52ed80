import { expect, test } from 'vitest';
import { platformFinder, statedPlatforms } from '../../../src/checks/wording/platform-finder.ts';
import { campaign, workPlan } from '../../support/plans.ts';
import { testSubject } from '../../support/test-subject.ts';

test('a platform is found by the name it has, had, or is wrongly given', () => {
  const find = platformFinder(testSubject('').registry.platforms);
  const text = '示例省双随机监管平台（原示例省抽查系统，误作双随机平台）、国家企业信用信息公示系统';
  expect(find(text).map(({ text: name, value }) => `${name}: ${value.id}`)).toEqual([
    '示例省双随机监管平台: inspection',
    '示例省抽查系统: inspection',
    '双随机平台: inspection',
    '国家企业信用信息公示系统: publicity',
  ]);
});

test('a campaign states up to two platforms, other plans none', () => {
  const plan = campaign();
  expect(statedPlatforms(plan)).toEqual([plan.platform, plan.publishTo]);
  expect(statedPlatforms(campaign({ platform: null }))).toEqual([plan.publishTo]);
  expect(statedPlatforms(campaign({ platform: null, publishTo: null }))).toEqual([]);
  expect(statedPlatforms(workPlan())).toEqual([]);
});
