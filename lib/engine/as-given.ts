import type { Quiz } from '../quiz/quiz.ts';
import type { Span } from '../quiz/span.ts';
import type { Facts } from './facts/facts.ts';

type Back = (offset: number) => number;

const moved = <Place extends Span>(back: Back, place: Place): Place => ({
  ...place,
  start: back(place.start),
  end: back(place.end),
});

const movedOrNull = <Place extends Span>(back: Back, place: Place | null): Place | null =>
  place === null ? null : moved(back, place);

/** The facts of a text read without its invisible signs, every span moved to where it lies in the text as given. */
export function factsAsGiven(
  { document, registry, statements, figures }: Facts,
  text: string,
  back: Back,
): Facts {
  const all = <Place extends Span>(places: Place[]): Place[] => places.map((place) => moved(back, place));
  return {
    document: {
      text,
      blocks: all(document.blocks),
      sentences: all(document.sentences),
      tokens: all(document.tokens),
      quotations: all(document.quotations),
    },
    registry: {
      ...registry,
      entities: registry.entities.map((entity) => ({
        ...entity,
        roles: entity.roles.map((role) => ({ ...role, span: moved(back, role.span) })),
        mentions: all(entity.mentions),
      })),
    },
    statements: all(statements).map((statement) => ({
      ...statement,
      speaker: movedOrNull(back, statement.speaker),
      cue: movedOrNull(back, statement.cue),
    })),
    figures: all(figures),
  };
}

/** A quiz made of a text without its invisible signs, every span moved to where it lies in the text as given. */
export function quizAsGiven(quiz: Quiz, article: { id: string; text: string }, back: Back): Quiz {
  return {
    ...quiz,
    article: {
      ...quiz.article,
      ...article,
      blocks: quiz.article.blocks.map((block) => moved(back, block)),
    },
    questions: quiz.questions.map((question) => ({
      ...question,
      choices: question.choices.map((choice) => ({ ...choice, mention: movedOrNull(back, choice.mention) })),
      evidence: question.evidence.map((span) => moved(back, span)),
    })),
    dropped: quiz.dropped.map((one) => moved(back, one)),
  };
}
