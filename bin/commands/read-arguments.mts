import { parseArgs } from 'node:util';
import type { Command, CommandOptions } from './command.mts';
import type { Reading } from './read-text.mts';

/** What the caller asked for. */
export type Request = {
  command: Command;
  files: string[];
  options: CommandOptions;
  lines: boolean;
  format: 'json' | 'text';
};

const flags = {
  questions: { type: 'string' },
  seed: { type: 'string' },
  all: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  format: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];
const parse = (args: string[]) => parseArgs({ args, options: flags, allowPositionals: true });

const parseValues = (args: string[]): Reading<ReturnType<typeof parse>> => {
  try {
    return { ok: true, value: parse(args) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `${message.split(/[.\n]/)[0]}; see readback --help` };
  }
};

const wrongOption = (command: Command, values: Values): string | null => {
  for (const option of ['questions', 'seed', 'all'] as const)
    if (values[option] && !command.options.includes(option))
      return `${command.id} takes no --${option}; leave it out`;
  if (values.questions !== undefined && !/^[1-9]\d{0,5}$/.test(values.questions))
    return '--questions takes a whole number from 1, as in --questions 10';
  if (values.seed !== undefined && !/^\d{1,15}$/.test(values.seed))
    return '--seed takes a whole number from 0, as in --seed 7';
  if (values.format !== undefined && values.format !== 'json' && values.format !== 'text')
    return '--format takes json or text';
  if (values.jsonl && values.format === 'text') return '--jsonl prints JSON lines; leave --format text out';
  return null;
};

/** Reads the words after `readback`; a terminal gets text where nothing else was asked. */
export function readArguments(
  args: string[],
  commands: readonly Command[],
  terminal: boolean,
): Reading<Request> {
  const [name = '', ...rest] = args;
  const names = commands.map((command) => command.id).join(', ');
  const command = commands.find((one) => one.id === name);
  if (!command)
    return {
      ok: false,
      problem: `${name ? `there is no command ${name}; ` : ''}name one of ${names}; see readback --help`,
    };
  const parsed = parseValues(rest);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const wrong = wrongOption(command, values);
  if (wrong) return { ok: false, problem: wrong };
  const files = positionals.length === 0 && values.jsonl ? ['-'] : positionals;
  if (files.length === 0)
    return {
      ok: false,
      problem: `name a FILE, or - for standard input, as in readback ${command.id} article.txt`,
    };
  if (files.filter((file) => file === '-').length > 1)
    return { ok: false, problem: 'standard input can be read once; name - once' };
  const { questions, seed, all } = values;
  const options: CommandOptions = {
    all,
    ...(questions === undefined ? {} : { questions: Number(questions) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
  const asText = values.format ? values.format === 'text' : terminal && !values.jsonl;
  return {
    ok: true,
    value: { command, files, options, lines: values.jsonl, format: asText ? 'text' : 'json' },
  };
}
