import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countPlaywright, countVitest, settle } from './test-counts.mts';

type Step = { name: string; command: string[]; count: (() => Counts) | null };

const project = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'readback-test-'));
const report = (name: string) => join(reports, `${name}.json`);
const read = (name: string) => JSON.parse(readFileSync(report(name), 'utf8'));

const vitest = [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report('unit')}`,
];

const steps: Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'], count: null },
  { name: 'lint', command: ['biome', 'check', '.'], count: null },
  { name: 'unit', command: vitest, count: () => countVitest(read('unit')) },
  {
    name: 'browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    count: () => countPlaywright(read('browser')),
  },
];

const countOf = ({ count }: Step): Counts | null => {
  try {
    return count ? count() : null;
  } catch {
    return { passed: 0, failed: 1 };
  }
};

function run(step: Step): Counts {
  console.log(`\n== ${step.name}: ${step.command.join(' ')}`);
  const [program = '', ...args] = step.command;
  const { status, error } = spawnSync(join(project, 'node_modules/.bin', program), args, {
    cwd: project,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser') },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.log(`${program}: ${error.message}`);
  return settle(countOf(step), status);
}

const results = steps.map((step) => ({ name: step.name, ...run(step) }));
rmSync(reports, { recursive: true });
console.log('');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const total = (key: keyof Counts) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
