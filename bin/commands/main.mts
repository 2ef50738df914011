import { chdir } from 'node:process';
import project from '../../package.json' with { type: 'json' };
import type { Item, Run } from './command.mts';
import { commands } from './commands.mts';
import { help } from './help.mts';
import { print } from './print.mts';
import { type Request, readArguments } from './read-arguments.mts';
import { readLines, readText } from './read-text.mts';

const complain = (problem: string, exitCode: 1 | 2): void => {
  console.error(`readback: ${problem}`);
  process.exitCode = exitCode;
};

const written = (run: Run, item: Item, { command, options, format, lines }: Request): string => {
  const { json, text } = run(item, options);
  if (format === 'text') return text();
  return `${JSON.stringify(lines || command.named ? { id: item.id, ...json } : json)}\n`;
};

async function runOnFile(run: Run, path: string, request: Request): Promise<void> {
  const text = await readText(path);
  if (!text.ok) return complain(`cannot read ${path}: ${text.problem}`, 1);
  await print(written(run, { id: path, text: text.value }, request));
}

async function runOnLines(run: Run, path: string, request: Request): Promise<void> {
  const { parseLine } = await import('./parse-line.mts');
  for await (const bytes of readLines(path)) {
    if (!bytes.ok) return complain(`cannot read ${path}: ${bytes.problem}`, 1);
    const line = parseLine(bytes.value);
    const output = line.ok
      ? written(run, line.value, request)
      : `${JSON.stringify({ id: line.id, problems: line.problems })}\n`;
    await print(output);
  }
}

async function main(args: string[]): Promise<void> {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) return print(help(commands));
  if (options.includes('--version')) return print(`${project.version}\n`);
  const request = readArguments(args, commands, process.stdout.isTTY === true);
  if (!request.ok) return complain(request.problem, 2);
  const run = await request.value.command.load();
  for (const file of request.value.files)
    await (request.value.lines ? runOnLines : runOnFile)(run, file, request.value);
}

if (process.env.npm_lifecycle_event === 'readback' && process.env.INIT_CWD) chdir(process.env.INIT_CWD);
await main(process.argv.slice(2));
