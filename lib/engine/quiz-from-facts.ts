import { articleId } from '../quiz/article-id.ts';
import type { Obstacle, Quiz } from '../quiz/quiz.ts';
import { quizVersion } from '../quiz/quiz-version.ts';
import { chooseItems } from './choose/choose-items.ts';
import { isToldBy } from './choose/is-told.ts';
import { placeKeys } from './choose/place-keys.ts';
import { createRandom } from './choose/random.ts';
import { toQuestion } from './choose/to-question.ts';
import type { Facts } from './facts/facts.ts';
import { droppedDraft, findItems } from './find-items.ts';
import { oneSpaced } from './text/one-spaced.ts';

/**
 * `questions`: at most so many; absent, all sound ones that go together. `seed` (0 when absent) decides between equals and
 * orders the options. `title` stands for the article's own.
 */
export type QuizOptions = { questions?: number; seed?: number; title?: string };

/** Makes the quiz of an article whose facts are known; `obstacle` says that it is not to be asked at all. */
export function quizFromFacts(
  facts: Facts,
  options: QuizOptions = {},
  obstacle: Obstacle | null = null,
): Quiz {
  const { text, blocks } = facts.document;
  const seed = wholeOr(options.seed, 0);
  const wanted = Math.max(0, wholeOr(options.questions, Number.MAX_SAFE_INTEGER));
  const { items, dropped } = obstacle === null ? findItems(facts) : { items: [], dropped: [] };
  const isTold = isToldBy(facts);
  const all = chooseItems(items, { wanted: Number.MAX_SAFE_INTEGER, seed, isTold });
  const chosen = wanted < all.items.length ? chooseItems(items, { wanted, seed, isTold }).items : all.items;
  const orders = placeKeys(chosen, createRandom(seed));
  const clashes = all.clashes.map(({ item, reason }) => droppedDraft(item.draft, reason));
  return {
    version: quizVersion,
    seed,
    article: { id: articleId(text), title: options.title ?? titleOf(facts), text, blocks },
    questions: chosen.map((item, index) => toQuestion(item, orders[index] ?? [], facts)),
    dropped: [...dropped, ...clashes].toSorted((a, b) => a.start - b.start || a.end - b.end),
    found: countFound(facts, all.items.length),
    obstacle: obstacle ?? (all.items.length === 0 ? 'nothing-to-ask' : null),
  };
}

/** A whole number, or the other where none is given. */
function wholeOr(given: number | undefined, other: number): number {
  const whole = Math.trunc(given ?? other);
  return Number.isSafeInteger(whole) ? whole : other;
}

const longestTitle = 120;

function titleOf({ document: { text, blocks } }: Facts): string {
  const block = blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ kind }) => kind === 'body');
  const own = block === undefined ? '' : oneSpaced(text.slice(block.start, block.end)).trim();
  return own.length <= longestTitle ? own : `${own.slice(0, own.lastIndexOf(' ', longestTitle))} …`;
}

/** What was said, by how many, and the figures; what was only thought or wished does not count. */
function countFound({ statements, figures }: Facts, questions: number): Quiz['found'] {
  const said = statements.filter(({ asserted }) => asserted);
  const speakers = new Set(said.flatMap(({ reference }) => (reference === null ? [] : [reference])));
  return { statements: said.length, speakers: speakers.size, figures: figures.length, questions };
}
