import type { Block } from '../quiz/article.ts';
import type { Question } from '../quiz/question.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { quizVersion } from '../quiz/quiz-version.ts';

export type QuizOptions = { questions?: number; seed?: number; title?: string };

/** Makes the quiz of a text: the same text, options and seed give the same quiz. */
export function makeQuiz(text: string, options: QuizOptions = {}): Quiz {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    if (match[0].trim())
      blocks.push({
        kind: blocks.length === 0 ? 'title' : 'body',
        start: match.index,
        end: match.index + match[0].length,
      });
  const questions: Question[] = [
    ...text.matchAll(/“([^”]{20,200})[,.]” (?:said ([A-Z]\w+ [A-Z]\w+)|([A-Z]\w+ [A-Z]\w+) said)/g),
  ].map((match, index) => ({
    id: `q${index}`,
    kind: 'who-said',
    prompt: `Who said, “${match[1]}”?`,
    choices: [match[2] ?? match[3] ?? '', 'Another Person', 'Third Person'].map((name, place) => ({
      id: 'abcd'[place] ?? '',
      text: name,
      mention: null,
      feedback: 'A stub of the engine made this.',
    })),
    answer: 'a',
    evidence: [{ start: match.index, end: match.index + match[0].length }],
    explanation: 'The words are followed by the name of the speaker.',
    difficulty: 0.3,
  }));
  return {
    version: quizVersion,
    seed: options.seed ?? 0,
    article: { id: 'stub', title: options.title ?? text.slice(0, 60), text, blocks },
    questions: questions.slice(0, options.questions ?? questions.length),
    dropped: [],
    found: {
      statements: questions.length,
      speakers: questions.length,
      figures: 0,
      questions: questions.length,
    },
    obstacle: null,
  };
}
