import type { CampaignPlan, Department } from '../../../src/plan/campaign.ts';
import { all, append, type Change, drop, set } from './change.ts';
import { breaks, completed, type FactClass } from './fact-class.ts';
import { campaignOf, type Entry, type Scene, tasksOf, valueAt } from './scene.ts';

/** Some faults for each campaign. */
function ofCampaigns(make: (campaign: CampaignPlan, scene: Scene) => readonly Change[]): FactClass['make'] {
  return function* (scene) {
    const campaign = campaignOf(scene);
    if (campaign) yield* make(campaign, scene).map(breaks);
  };
}

/** Departments that inspect, each by its own items. */
function inspecting({ departments }: CampaignPlan): readonly Department[] {
  return departments.filter(({ role }) => role !== '指导');
}

/** Names of items of the registry, by the organ that owns them. */
function itemsOf(scene: Scene, organ: string): readonly string[] {
  return scene.entries('items').flatMap(({ fields }) => (fields['owner'] === organ ? [String(fields['name'])] : []));
}

function organEntry(scene: Scene, id: string): Entry | undefined {
  return scene.entries('orgs').find(({ fields }) => fields['id'] === id);
}

/** What an item inspects, as the registry has it. */
function objectsOf(scene: Scene, name: string): readonly string[] {
  const entry = scene.entries('items').find(({ fields }) => fields['name'] === name);
  const objects: unknown = entry?.fields['objects'];
  return Array.isArray(objects) ? objects.map(String) : [];
}

/** Departments of the registry that take no part in a campaign. */
function strangers(campaign: CampaignPlan, scene: Scene): readonly Entry[] {
  const inside = new Set([
    ...campaign.departments.map(({ reference }) => reference.organ.id),
    ...campaign.issuers.map(({ organ }) => organ.id),
  ]);
  return scene.entries('orgs').filter(({ fields }) => fields['kind'] === '政府部门' && !inside.has(String(fields['id'])));
}

/** Faults of who inspects what. */
export const departments: readonly FactClass[] = [
  {
    name: 'nobody leads',
    finds: ['departments/lead-not-single'],
    make: ofCampaigns((campaign) => {
      const leads = campaign.departments.filter(({ role }) => role === '牵头');
      return [(text) => leads.reduceRight((typed, { path }) => set([...path, 'role'], '配合')(typed), text)];
    }),
  },
  {
    name: 'two lead',
    finds: ['departments/lead-not-single'],
    make: ofCampaigns(({ departments: all }) =>
      all.filter(({ role }) => role === '配合').map(({ path }) => set([...path, 'role'], '牵头')),
    ),
  },
  {
    name: 'task with partners and no lead',
    finds: ['departments/lead-not-single'],
    *make({ plan }) {
      for (const { path, leads, leadWhen, partners } of tasksOf(plan)) {
        if (leadWhen.length > 0 && partners.length > 0) yield breaks(drop([...path, 'leadWhen']));
        else if (leads.length === 1 && partners.length > 0) yield breaks(drop([...path, 'lead']));
      }
    },
  },
  {
    name: 'items of a department left out',
    finds: ['departments/department-without-items'],
    make: ofCampaigns((campaign) =>
      inspecting(campaign).length < 2 ? [] : inspecting(campaign).map(({ path }) => drop([...path, 'items'])),
    ),
  },
  {
    name: 'item under another department',
    finds: ['departments/item-owner-unassigned'],
    make: ofCampaigns((campaign) =>
      inspecting(campaign).flatMap(({ path, items }, at, own) => {
        const [item] = items;
        const other = own[at === 0 ? 1 : 0];
        if (!item || !other) return [];
        const move = append([...other.path, 'items'], item.written);
        return [items.length > 1 ? all(move, drop([...path, 'items', 0])) : move];
      }),
    ),
  },
  {
    name: 'department left out, its item kept',
    finds: ['departments/item-owner-unassigned'],
    make: ofCampaigns((campaign) => {
      const [first] = inspecting(campaign);
      return inspecting(campaign).flatMap(({ path, items: [item], role }) =>
        first && item && role === '配合' ? [all(append([...first.path, 'items'], item.written), drop(path))] : [],
      );
    }),
  },
  {
    name: 'item for objects outside the scope',
    finds: ['departments/item-out-of-scope'],
    make: ofCampaigns((campaign, scene) => {
      const scope = campaign.sampling?.objects.industries ?? [];
      if (scope.length === 0) return [];
      return inspecting(campaign).flatMap(({ path, reference, items }) => {
        const others = itemsOf(scene, reference.organ.id).filter(
          (name) => !objectsOf(scene, name).some((object) => object === '企业' || scope.includes(object)),
        );
        return items.length === 0 ? [] : others.map((name) => append([...path, 'items'], name));
      });
    }),
  },
  {
    name: 'scope narrowed, items kept',
    finds: ['departments/item-out-of-scope', 'departments/department-out-of-scope'],
    make: ofCampaigns((campaign) => {
      const industries = campaign.sampling?.objects.industries ?? [];
      return industries.length < 2 ? [] : industries.map((_, index) => drop(['sampling', 'objects', 'industries', index]));
    }),
  },
  {
    name: 'department whose items fit no object',
    finds: ['departments/department-out-of-scope'],
    make: ofCampaigns((campaign, scene) => {
      const scope = campaign.sampling?.objects.industries ?? [];
      if (scope.length === 0) return [];
      return strangers(campaign, scene).flatMap(({ fields }) => {
        const items = itemsOf(scene, String(fields['id']));
        const isFar = items.every(
          (name) => !objectsOf(scene, name).some((object) => object === '企业' || scope.includes(object)),
        );
        const entry = `{ org: ${String(fields['short'])}, role: 配合, items: [${items.join(', ')}] }`;
        return items.length > 0 && isFar ? [append(['departments'], entry)] : [];
      });
    }),
  },
  {
    name: 'kind of object taken out of the scope',
    finds: ['departments/object-kind-out-of-scope'],
    make: ofCampaigns((campaign, scene) => {
      const items = campaign.departments.flatMap((each) => each.items.map(({ item }) => item.name));
      const kinds = scene
        .entries('items')
        .flatMap(({ fields: { name, objectKinds } }) =>
          items.includes(String(name)) && Array.isArray(objectKinds) ? [objectKinds.map(String)] : [],
        );
      const path = ['sampling', 'objects', 'kinds'];
      const narrowed = kinds.some((each) => each.includes('自然人')) ? [set(path, '[企业, 事业单位]')] : [];
      const isOff = kinds.some((each) => !each.includes('机关') && !each.some((kind) => ['项目', '产品', '场所'].includes(kind)));
      return isOff ? [...narrowed, set(path, '[机关]')] : narrowed;
    }),
  },
  {
    name: 'campaign called joint with one department',
    finds: ['departments/joint-campaign-of-one'],
    *make(scene) {
      const campaign = campaignOf(scene);
      const { title } = scene.manuscript;
      const partners = campaign?.departments.filter(({ role }) => role !== '牵头') ?? [];
      if (!campaign) return;
      if (!title.includes('联合')) return yield breaks(set(['title'], title.replace('“双随机', '部门联合“双随机')));
      if (partners.length === 0 || campaign.departments.length - partners.length > 1) return;
      if (!scene.outline.includes('when: partners')) return;
      const alone: Change = (text) => partners.reduceRight((typed, { path }) => drop(path)(typed), text);
      yield completed(set(['title'], title), alone);
    },
  },
  {
    name: 'items left to a list',
    finds: ['departments/items-unspecified'],
    make: ofCampaigns((campaign) => [
      (text) => {
        const without = campaign.departments.filter(({ items }) => items.length > 0);
        const bare = without.reduceRight((typed, { path }) => drop([...path, 'items'])(typed), text);
        return set(['itemsFrom'], '《随机抽查事项清单》')(bare);
      },
    ]),
  },
  {
    name: 'organ that may not inspect',
    finds: ['departments/inspecting-power-missing'],
    *make(scene) {
      const campaign = campaignOf(scene);
      if (!campaign?.issued || campaign.issued < '2024-12-30') return;
      for (const { reference, path } of inspecting(campaign)) {
        const entry = organEntry(scene, reference.organ.id);
        if (entry) yield { broken: [{ path: entry.file, change: set([...entry.path, 'enforcement'], 'false') }] };
        const inner = scene
          .entries('orgs')
          .find(({ fields }) => fields['kind'] === '内设机构' && fields['parent'] === reference.organ.id);
        if (inner) yield breaks(set([...path, 'org'], String(inner.fields['short'])));
      }
    },
  },
  {
    name: 'several leads of a task without conditions',
    finds: ['departments/lead-condition-missing'],
    *make({ plan, data }) {
      for (const { path, leads, leadWhen, partners } of tasksOf(plan)) {
        const organs =
          leadWhen.length > 0
            ? leadWhen.map(({ reference }) => reference.written)
            : [...leads, ...partners].map(({ written }) => written);
        if (organs.length < 2) continue;
        const without = leadWhen.length > 0 ? [drop([...path, 'leadWhen'])] : [];
        const rest =
          valueAt(data, [...path, 'partners']) !== undefined && leadWhen.length === 0 ? [drop([...path, 'partners'])] : [];
        yield breaks(all(...without, ...rest, set([...path, 'lead'], `[${organs.slice(0, 2).join(', ')}]`)));
      }
    },
  },
];
