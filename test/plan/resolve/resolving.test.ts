import { expect, test } from 'vitest';
import { typed } from '../../../src/plan/resolve/resolving.ts';
import { brief, campaignOf, PROFILE, REPAIRED } from '../example.ts';

/** The example campaign signed by this organ. */
function signedBy(issuer: string) {
  const { plan, diagnostics } = campaignOf(REPAIRED.replace('issuers: [区市场监管局]', `issuers: [${issuer}]`));
  return { issuer: plan?.issuers[0], diagnostics };
}

test('an organ nobody knows stands for itself', () => {
  const { issuer, diagnostics } = signedBy('某某协会');
  expect(brief(diagnostics)).toEqual(['names/unknown @ 某某协会']);
  expect(issuer).toMatchObject({
    written: '某某协会',
    sort: 'name',
    path: ['issuers', 0],
    organ: {
      id: '某某协会',
      name: '某某协会',
      short: null,
      aliases: [],
      former: [],
      later: [],
      kind: '政府部门',
      parent: null,
      members: [],
      enforcement: null,
    },
  });
});

test('one mistyped has the rank of the organ it most likely meant, under the name as typed', () => {
  const { issuer, diagnostics } = signedBy('石家庄市鹿泉区人民政府办公事');
  expect(brief(diagnostics)).toEqual(['names/unknown @ 石家庄市鹿泉区人民政府办公事']);
  expect(issuer?.organ).toMatchObject({
    id: 'lq-gov-office',
    name: '石家庄市鹿泉区人民政府办公事',
    short: null,
    parent: 'lq-gov',
    enforcement: true,
  });
});

test('a platform goes by its name where it is named by its id, and by the wrong name where it is called that', () => {
  const platformOf = (written: string) => campaignOf(`${REPAIRED}publishTo: ${written}\n`).plan?.publishTo;
  expect(platformOf('credit-hebei')).toMatchObject({
    written: '国家企业信用信息公示系统（河北）',
    sort: 'id',
    path: ['publishTo'],
  });
  expect(platformOf('国家市场主体信用信息公示系统（河北）')).toMatchObject({
    written: '国家市场主体信用信息公示系统（河北）',
    sort: 'wrong',
    platform: { id: 'credit-hebei' },
  });
  expect(platformOf('null')).toBeNull();
});

test('a platform nobody knows stands for itself, said where the plan or the profile names it', () => {
  const { plan, diagnostics } = campaignOf(`${REPAIRED}publishTo: 某某网\n`);
  expect(brief(diagnostics)).toEqual(['names/unknown @ 某某网']);
  expect(plan?.publishTo).toMatchObject({
    written: '某某网',
    sort: 'name',
    path: ['publishTo'],
    platform: { id: '某某网', name: '某某网', former: [], later: [], wrong: [] },
  });
  const profile = PROFILE.replace('publishTo: 国家企业信用信息公示系统（河北）', 'publishTo: 某某网');
  const inherited = campaignOf(REPAIRED, { profile });
  expect(inherited.plan?.publishTo?.path).toEqual(['profile']);
  expect(brief(inherited.diagnostics)).toEqual(['names/unknown @ luquan-2026']);
});

test('a text typed is kept with its place, also an empty one; none is none', () => {
  expect(typed('某某', ['title'])).toEqual({ text: '某某', path: ['title'] });
  expect(typed('', ['title'])).toEqual({ text: '', path: ['title'] });
  expect([typed(null, ['title']), typed(undefined, ['title'])]).toEqual([null, null]);
});

test('of several issuers each stands at its place, known or not', () => {
  const issuers = '[区市场监管局, 某某协会, { org: 某某局, sealedFor: 区公安局 }]';
  const { plan, diagnostics } = campaignOf(REPAIRED.replace('issuers: [区市场监管局]', `issuers: ${issuers}`));
  expect(brief(diagnostics)).toEqual(['names/unknown @ 某某协会', 'names/unknown @ 某某局']);
  expect(plan?.issuers.map(({ organ, path, sealedBy }) => [organ.id, path.join('.'), sealedBy?.organ.id ?? null])).toEqual([
    ['lq-market', 'issuers.0', null],
    ['某某协会', 'issuers.1', null],
    ['lq-police', 'issuers.2.sealedFor', '某某局'],
  ]);
});
