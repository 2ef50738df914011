import type { QuizOptions } from '../../lib/engine/make-quiz.ts';

/** An article to work on: `id` is the file's path as given, or the id of its line. */
export type Item = { id: string | number; text: string; title?: string | undefined };

/** What the caller asked of a command besides its files. */
export type CommandOptions = Pick<QuizOptions, 'questions' | 'seed'> & { all: boolean };

/** What a command found: as one JSON value, and on demand as text for people. */
export type Outcome = { json: object; text: () => string };

/** The work of a command on one article. */
export type Run = (item: Item, options: CommandOptions) => Outcome;

/** A command; `named` says whether the JSON line of a file carries the file's path as its id. */
export type Command = {
  id: string;
  summary: string;
  options: readonly ('questions' | 'seed' | 'all')[];
  named: boolean;
  load: () => Promise<Run>;
};
