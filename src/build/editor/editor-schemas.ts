import { bundleSchema } from '../../schema/bundle-schema.ts';
import type { EditorSchema } from '../../schema/editor-schema.ts';
import { loadSchema } from '../../schema/load-schema.ts';
import { planKinds } from '../../schema/plan-kinds.ts';
import type { GatheredNames } from './gather-names.ts';
import { printJson } from './print-json.ts';

/** A file of `plans/.schemas/`. */
export interface EditorFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Holds what an editor goes by, seen from the root. */
export const EDITOR_FOLDER = 'plans/.schemas';
const OTHERS = ['registry', 'profile', 'calendar-overrides', 'config', 'outline'] as const;
/** For a plan that does not name its schema: its kind decides. */
const ANY_KIND = 'plan';

/** The schemas an editor checks and completes the files of a root by. The same names give the same bytes. */
export function editorSchemas({ sets, sentences }: Pick<GatheredNames, 'sets' | 'sentences'>): readonly EditorFile[] {
  const own = planKinds.map((kind) => {
    const set = sentences.get(kind);
    return fileOf(kind, bundleSchema(kind, set ? new Map([...sets, ['sentence', set]]) : sets));
  });
  return [...own, ...OTHERS.map((name) => fileOf(name, bundleSchema(name, sets))), fileOf(ANY_KIND, anyKind())];
}

/** The path of an editor's schema, seen from the root. */
export function editorSchemaPath(name: string): string {
  return `${EDITOR_FOLDER}/${name}.schema.json`;
}

function fileOf(name: string, schema: EditorSchema): EditorFile {
  return { path: editorSchemaPath(name), text: `${printJson(schema)}\n` };
}

function anyKind(): EditorSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '方案',
    description: '先写 kind，文种决定可用的键',
    type: 'object',
    required: ['kind'],
    properties: {
      kind: {
        type: 'string',
        markdownDescription: '**文种**：这份方案是什么文件',
        enum: planKinds,
        enumDescriptions: planKinds.map((kind) => loadSchema(kind).title ?? ''),
      },
    },
    allOf: planKinds.map((kind) => ({
      if: { required: ['kind'], properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `${kind}.schema.json` },
    })),
  };
}
