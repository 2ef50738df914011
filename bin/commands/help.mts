import type { Command } from './command.mts';

/** What `readback --help` prints. */
export const help = (
  commands: readonly Command[],
): string => `Readback makes a quiz of a news article: who said what, and the key figures.

Usage: readback COMMAND FILE…     (- reads standard input)

Commands
${commands.map((command) => `  ${command.id.padEnd(7)}${command.summary}`).join('\n')}

Options
  --format json|text   JSON, one line a file, or text for people (the default on a terminal)
  --jsonl              read lines of { "id", "text" }, print one JSON line for each, in order;
                       a line that is not valid becomes { "id", "problems" }
  --questions N        quiz, why: at most N questions (default: all that are sound)
  --seed S             quiz, why: another choice and order (default 0)
  --all                facts: also what was thought or only spoken about, marked "asserted": false
  --help, --version

Offsets are UTF-16 units of the file as given. Exit: 0 done, 1 a file could not be read, 2 bad use.
`;
