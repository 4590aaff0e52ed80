import { drop, set } from './change.ts';
import type { FactClass, FileChange } from './fact-class.ts';
import { campaignOf, type Entry } from './scene.ts';

/** Faults of items that have to be in a published list. */
export const itemLists: readonly FactClass[] = [
  {
    name: 'item that is in no list',
    finds: ['departments/item-unlisted'],
    *make(scene) {
      const campaign = campaignOf(scene);
      if (!campaign || scene.others.some(({ plan }) => plan.kind === 'item-list')) return;
      const document = campaign.basis[0]?.document.id ?? '';
      const listed = (entry: Entry): FileChange => {
        const source = `{ document: ${document}, edition: ${campaign.year}年版 }`;
        return { path: entry.file, change: set([...entry.path, 'sourceList'], source) };
      };
      const used = campaign.departments.flatMap(({ items }) => items.map(({ item }) => item.name));
      const owned = scene.entries('items').filter(({ fields }) => used.includes(String(fields['name'])));
      for (const entry of owned) {
        const { file, path, fields } = entry;
        if (owned.filter((other) => other.fields['owner'] === fields['owner']).length < 2) continue;
        yield { given: scene.entries('items').map(listed), broken: [{ path: file, change: drop([...path, 'sourceList']) }] };
      }
    },
  },
  {
    name: 'item dropped from the list of the year',
    finds: ['departments/item-unlisted'],
    *make(scene) {
      const campaign = campaignOf(scene);
      const list = scene.others.find(({ plan }) => plan.kind === 'item-list');
      if (!campaign || !list) return;
      const names = scene.entries('items').map(({ fields }) => String(fields['name']));
      const only = (kept: readonly string[]): readonly FileChange[] => [
        { path: list.path, change: set(['items'], `[${kept.join(', ')}]`) },
      ];
      for (const { item } of campaign.departments.flatMap(({ items }) => items)) {
        // a list without any item of its owner says nothing of that owner
        if (scene.entries('items').filter(({ fields }) => fields['owner'] === item.owner).length < 2) continue;
        yield { given: only(names), broken: only(names.filter((name) => name !== item.name)) };
      }
    },
  },
];
