import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { asShown, commandsOf, type DocumentBlock, type DocumentCommand, wordsOf } from './document-blocks.ts';

/** What a command printed, both streams, and how it ended. */
export interface Played {
  readonly code: number;
  readonly printed: string;
}

/** Where the blocks of a document are played, from top to bottom, as its reader would. */
export interface Stage {
  /** The folder a reader begins in. */
  readonly start: string;
  /** Runs a command in a folder; undefined for one that is not run here. */
  run(here: string, words: readonly string[]): Promise<Played | undefined>;
  /** A block that names no file: what it is a part of, and whether it fits. */
  judge?(block: DocumentBlock): void;
}

/** Plays one block after another; what a block does not keep its word in fails the test that plays it. */
export function playDocument(stage: Stage): (block: DocumentBlock) => Promise<void> {
  let here = stage.start;
  return async (block) => {
    switch (block.language) {
      case 'console':
      case 'sh':
        for (const command of commandsOf(block)) here = await playCommand(stage, here, command);
        return;
      case 'diff':
        return change(here, block);
      case 'text':
        return expect(block.text).not.toMatch(/^(\$ |npx |npm |node |git )/m);
      default:
        return isFile(block) ? put(here, block) : judge(stage, block);
    }
  };
}

/** Gives the folder the next command is typed in. */
async function playCommand(stage: Stage, here: string, { typed, shown }: DocumentCommand): Promise<string> {
  const words = wordsOf(typed);
  if (words[0] === 'cd') {
    const there = join(here, words[1] ?? '.');
    expect(existsSync(there), typed).toBe(true);
    return there;
  }
  const played = await stage.run(here, words);
  if (played === undefined) return here;
  const printed = withoutTime(played.printed).trimEnd().split('\n');
  if (shown.length > 0) expect(asShown(printed, shown)).toEqual(shown);
  expect(played.code, [typed, ...printed].join('\n')).toBe(faultIn(printed) ? 1 : 0);
  return here;
}

function withoutTime(text: string): string {
  return text.replace(/（[\d.]+ (?:毫秒|秒)）/g, '').replace(/ \([\d.]+ m?s\)/g, '');
}

/** A command that tells of errors ends with 1. */
function faultIn(printed: readonly string[]): boolean {
  return printed.some((line) => /错误 [1-9]|errors [1-9]/.test(line));
}

/** A block named by a path is that file. */
function isFile({ about }: DocumentBlock): boolean {
  return /[/.]/.test(about);
}

function put(here: string, { about, text }: DocumentBlock): void {
  const path = join(here, about);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Lines that begin with `-` give way to those that begin with `+`; a space begins a line that shows where. */
function change(here: string, { about, text }: DocumentBlock): void {
  const path = join(here, about);
  const lines = text.trimEnd().split('\n');
  const side = (sign: string) =>
    lines.flatMap((line) => (line.startsWith(sign) || line.startsWith(' ') ? [line.slice(1)] : [])).join('\n');
  const before = readFileSync(path, 'utf8');
  expect(before.split(side('-')), about).toHaveLength(2);
  writeFileSync(
    path,
    before.replace(side('-'), () => side('+')),
  );
}

function judge(stage: Stage, block: DocumentBlock): void {
  if (stage.judge === undefined) expect.unreachable(`a block of ${block.language} that names no file`);
  stage.judge(block);
}
