import type { Command } from './command.mts';

/** Every command. Each loads the engine only when it runs, so that help and complaints come at once. */
export const commands: readonly Command[] = [
  {
    id: 'facts',
    summary: 'who said what in an article, and its figures',
    options: ['all'],
    named: true,
    load: async () => (await import('./facts.mts')).facts,
  },
  {
    id: 'quiz',
    summary: 'a quiz on an article, with its key and evidence',
    options: ['questions', 'seed'],
    named: false,
    load: async () => (await import('./quiz.mts')).quiz,
  },
  {
    id: 'why',
    summary: 'the questions that were not asked, each with its sentence and the reason',
    options: ['questions', 'seed'],
    named: true,
    load: async () => (await import('./why.mts')).why,
  },
];
