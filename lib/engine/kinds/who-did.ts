import { verbIn } from '../facts/clauses/clause.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { countries } from '../lexicon/countries.ts';
import { isHarmful } from '../lexicon/grave-words.ts';
import { once } from '../text/once.ts';
import { isLike } from '../text/spelling.ts';
import { contextAt } from './clauses/context-at.ts';
import {
  assertedClause,
  isSaidAt,
  printedClause,
  sentenceOf,
  type ToldClause,
  whyNothingTold,
} from './clauses/told-clause.ts';
import { whyNotTold } from './clauses/why-not-told.ts';
import { type FigureContext, readSentence } from './figures/figure-context.ts';
import { indexOf, type Named } from './figures/figure-index.ts';
import { tailEnd } from './figures/turn-clause.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { nameAtStart, nameInSentence } from './people/printed-name.ts';
import { withTheir } from './people/with-their.ts';
import { namedBefore } from './statements/evidence.ts';
import { whoOf } from './statements/who-said-stem.ts';
import { contentWords } from './words/content-words.ts';

/** Fewer words, or words of meaning, could be said of many: "left town", "is the owner of a mill". */
const [fewestWords, fewestTold, fewestOfBe] = [6, 3, 4];

/** Who did it? What the article tells of somebody in its own words, among others of whom it tells nothing like it. */
export const whoDid: Kind = {
  id: 'who-did',
  label: 'Who did what',
  ask(facts) {
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    for (const context of clausesOf(facts)) {
      const asserted = assertedClause(context, false);
      const entity = 'reason' in asserted ? null : subjectEntity(facts, asserted.subject);
      if ('reason' in asserted || entity === null) continue;
      const told = printedClause(context, asserted);
      if ('reason' in told || isSaying(context, told)) continue;
      const why = whyNotOwn(context, told, entity);
      const draft = why === null ? draftOf(context, told, entity) : { reason: why };
      if ('reason' in draft) refused.push({ kind: whoDid.id, ...told.span, ...draft });
      else drafts.push(draft);
    }
    return { drafts, refused };
  },
};

/** The clauses of the story that may be told of somebody, each as a context around its first word. */
const clausesOf = (facts: Facts): FigureContext[] =>
  facts.document.sentences.flatMap((_, sentence) => {
    if (whyNothingTold(facts, sentence) !== null || !namesSomebody(facts, sentence)) return [];
    const { pieces, analysis } = readSentence(facts, sentence);
    return analysis.chunks.flatMap((chunk): FigureContext[] => {
      if (!verbIn(analysis, chunk)) return [];
      const piece = pieces[chunk.from];
      const isOwn = piece !== undefined && !isSaidAt(facts, piece.start);
      const context = isOwn ? contextAt(facts, piece, sentence) : null;
      return context === null ? [] : [context];
    });
  });

/** Whether a sentence names or means somebody who is asked for, outside what is said in it. */
function namesSomebody(facts: Facts, index: number): boolean {
  const { tokens, sentences } = facts.document;
  const { mentionsIn, referentAt } = indexOf(facts);
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  const isOwn = (at: number): boolean => !isSaidAt(facts, at);
  const isNamed = ({ entity, mention }: Named): boolean => isAsked(entity) && isOwn(mention.start);
  if (mentionsIn(sentence.start, sentence.end).some(isNamed)) return true;
  for (let at = sentence.tokens.first; at < sentence.tokens.end; at++) {
    const token = tokens[at];
    if (!token || !isMeaning(token.spelling) || !isOwn(token.start)) continue;
    const meant = referentAt(token.start);
    if (meant && isAsked(meant.entity)) return true;
  }
  return false;
}
const isMeaning = isLike(/^(?:s?he|the)$/);

const byName = once(
  ({ registry }: Facts) =>
    new Map(registry.entities.toReversed().map((entity) => [bare(entity.name), entity])),
);
const bare = (name: string): string => name.replace(/^the /i, '');

/** The person, body or country that a subject names and nothing else. */
function subjectEntity(facts: Facts, subject: string): Entity | null {
  const entity = byName(facts).get(bare(subject));
  return entity !== undefined && isAsked(entity) ? entity : null;
}

/** A person by full name, a body or a country. */
const isAsked = ({ kind, name }: Entity): boolean =>
  kind === 'place'
    ? countries.has(bare(name))
    : kind !== 'group' && (kind !== 'person' || name.includes(' '));

/** Whether it is the saying of what is asked elsewhere; what its doer only wished or did with words is told. */
const isSaying = ({ facts, figure }: FigureContext, { span }: ToldClause): boolean =>
  indexOf(facts)
    .statementsIn(figure.sentence)
    .some(({ cue, asserted }) => asserted && cue !== null && cue.start < span.end && cue.end > span.start);

/** Whether its words break off inside what belongs together: "buy boats, sell nets | and sail", "friends who care | and are kind". */
function isCutOff({ pieces }: FigureContext, { rest }: ToldClause['clause']): boolean {
  const end = tailEnd(pieces, rest.from, Math.max(rest.from, rest.end));
  return (
    /^(?:and|but|or|,)$/.test(pieces[end]?.lower ?? '') &&
    pieces.slice(rest.from, end).some(({ lower }) => /^(?:,|that|who|which|whose|where)$/.test(lower))
  );
}

/** Why a deed is not surely told of its doer alone, and by the article, or null. */
function whyNotOwn(context: FigureContext, { clause, span }: ToldClause, { id }: Entity): string | null {
  const { facts, figure, pieces } = context;
  if (isCutOff(context, clause)) return 'It breaks off inside what belongs together.';
  const { mentionsIn } = indexOf(facts);
  // "Holm has also sold boats", where the sentence before tells of Wray: he sold some too.
  const before = facts.document.sentences[figure.sentence - 1]?.start ?? span.start;
  const also = pieces
    .slice(clause.verb.from, clause.rest.from + 1)
    .some(({ lower }) => lower === 'also' || lower === 'too');
  return also && !mentionsIn(before, span.start).some(({ entity }) => entity.id === id)
    ? 'Others of the article may have done it too.'
    : null;
}

function draftOf(context: FigureContext, told: ToldClause, entity: Entity): Draft | { reason: string } {
  const { facts, figure } = context;
  const who = entity.kind === 'place' ? 'which country' : whoOf(facts, entity);
  if (who === 'which source') return { reason: 'No other body of the article could stand beside it.' };
  const agrees = entity.kind === 'person' || !/^(?:are|were|have|do)\b/.test(told.predicate);
  const predicate = withTheir(context, told, entity);
  if (predicate === null || !agrees) return { reason: 'It has a “he” or “she” that tells who it is.' };
  const least = /^(?:is|was|are|were) /.test(predicate) ? fewestOfBe : fewestTold;
  const isShort = predicate.split(' ').length < fewestWords || contentWords(predicate).length < least;
  if (isShort || open.test(predicate)) return { reason: 'It could be said of many.' };
  // "stands in for their son": Wray the elder or the younger?
  const isOther = ({ id, surname }: Entity): boolean => id !== entity.id && surname === entity.surname;
  if (
    /\btheir (?:son|daughter|brother|sister|father|mother)\b/.test(predicate) &&
    facts.registry.entities.some(isOther)
  )
    return { reason: 'Its name is that of another of the family.' };
  if (isHarmful(predicate)) return { reason: 'Said of somebody else, it would do harm.' };
  const own = /\b(?:his|her)\b/.test(predicate) ? /\b(?:his|her)\b/g : /\btheir\b/g;
  const named = predicate.replace(own, `${entity.surname ?? entity.name}’s`);
  const why = whyNotTold(context, sentenceOf(told, entity.name, named));
  if (why !== null) return { reason: why };
  const sentence = facts.document.sentences[figure.sentence];
  if (sentence === undefined) return { reason: 'It is no sentence.' };
  return {
    kind: whoDid.id,
    prompt:
      told.lead === ''
        ? `According to the article, ${who} ${predicate}?`
        : sentenceOf(told, who, `${predicate}, according to the article`).replace(/\.$/, '?'),
    plain: `${told.lead}who ${named}?`,
    key: { text: nameAtStart(facts, entity), mention: { start: figure.start, end: figure.end } },
    answer: { type: 'person', entity: entity.id },
    deed: predicate,
    ordered: false,
    evidence: [{ start: sentence.start, end: sentence.end }, ...namedBefore(entity, sentence)],
    words: told.span,
    explanation: `The article says this of ${nameInSentence(facts, entity)}.`,
    subject: figure.sentence,
  };
}

/** Takes "is the mayor of Port Ann", which a reader may know, not "was the first to row to Larn"; and "did sell it", "will pick up at least nine", "voted against closing"; refuses "is a friend of the harbour". */
const open =
  /^(?:is|was|are|were) (?:the (?!(?:first|only|last) .* to )|one |among )|^(?:did|do|does|has had|had better|will (?:speak|appear|attend)) |^(?:has )?declined to comment|\b(?:least|most) [\d,.]+$|\b(?:to help|(?:against|by|before|after|without) \p{Ll}+ing)$/u;
