import { chdir } from 'node:process';
import project from '../../package.json' with { type: 'json' };
import type { Item } from './command.mts';
import { facts } from './facts.mts';
import { help } from './help.mts';
import { parseLine } from './parse-line.mts';
import { print } from './print.mts';
import { quiz } from './quiz.mts';
import { type Request, readArguments } from './read-arguments.mts';
import { readLines, readText } from './read-text.mts';
import { why } from './why.mts';

const commands = [facts, quiz, why] as const;

const complain = (problem: string, exitCode: 1 | 2): void => {
  console.error(`readback: ${problem}`);
  process.exitCode = exitCode;
};

const runOn = (item: Item, { command, options, format, lines }: Request): string => {
  const { json, text } = command.run(item, options);
  if (format === 'text') return text();
  return `${JSON.stringify(lines || command.named ? { id: item.id, ...json } : json)}\n`;
};

async function runOnFile(path: string, request: Request): Promise<void> {
  const text = await readText(path);
  if (!text.ok) return complain(`cannot read ${path}: ${text.problem}`, 1);
  await print(runOn({ id: path, text: text.value }, request));
}

async function runOnLines(path: string, request: Request): Promise<void> {
  for await (const bytes of readLines(path)) {
    if (!bytes.ok) return complain(`cannot read ${path}: ${bytes.problem}`, 1);
    const line = parseLine(bytes.value);
    const output = line.ok
      ? runOn(line.value, request)
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
  for (const file of request.value.files)
    await (request.value.lines ? runOnLines : runOnFile)(file, request.value);
}

if (process.env.npm_lifecycle_event === 'readback' && process.env.INIT_CWD) chdir(process.env.INIT_CWD);
await main(process.argv.slice(2));
