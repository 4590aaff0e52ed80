import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandNames } from '../../src/cli/command-names.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { readWorkflow, writersOf } from '../support/read-workflow.ts';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({ name, ...readWorkflow(readFileSync(`${FOLDER}/${name}`, 'utf8')) }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('a pull request is checked, the main branch is published', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['check.yml', 'publish.yml']);
});

test('every command is one there is', () => {
  const lines = workflows.flatMap(({ jobs }) =>
    jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => String(run ?? '').split('\n'))),
  );
  const ours = lines.flatMap((line) => /^node dist\/bin\.js (.+)$/.exec(line.trim())?.[1] ?? []);
  expect(ours.length).toBeGreaterThan(5);
  for (const words of ours) {
    const [command, ...argv] = words.split(/\s+/);
    const known = commandNames.find((name) => name === command);
    expect(known, words).toBeDefined();
    if (known !== undefined) expect(() => parseArguments(known, argv), words).not.toThrow();
  }
  const npm = lines.flatMap((line) => /^npm (?:run )?(\w+)/.exec(line.trim())?.[1] ?? []);
  expect(npm.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});

test('only the job that publishes may write, and it runs nothing of the repository', () => {
  const writers = workflows.flatMap(writersOf);
  expect(writers).toHaveLength(1);
  expect(JSON.stringify(writers[0]?.steps)).not.toMatch(/checkout|npm|node /);
});
