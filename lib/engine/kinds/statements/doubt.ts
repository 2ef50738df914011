import { textOf } from '../../../quiz/span.ts';
import type { Facts, Statement } from '../../facts/facts.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { once } from '../../text/once.ts';
import { isAdrift } from './adrift.ts';
import { describedSources } from './described-sources.ts';
import { entityById } from './named.ts';
import { isPast, readWords } from './read-words.ts';
import { stanceOf } from './stance.ts';

/** A statement in its place, and the words that name its speaker. */
type Told = { facts: Facts; statement: Statement; index: number; tag: string };

type Doubt = { reason: string; holds: (told: Told) => boolean };

/** From this confidence on a statement's speaker and limits are trusted to make a key. */
const sureFrom = 0.7;
/** Where the verb may have another subject: "Holm granted that critics had a point in | warning that …". */
const sureOfOther = 0.75;
const afterPreposition = /\b(?:in|by|for|of|from|before|after) $/;

const unsaid = 'The article does not say that this was said.';

const kindOf = (facts: Facts, { entity }: Statement): string =>
  (entity === null ? undefined : entityById(facts).get(entity)?.kind) ?? 'group';

/** Whose labels open the turns of a transcript. */
const labelled = once(
  ({ statements }: Facts) =>
    new Set(statements.flatMap(({ rule, entity }) => (rule === 'transcript' ? [entity] : []))),
);

const doubt = (reason: string, holds: Doubt['holds']): Doubt => ({ reason, holds });

/** Whose words are they, surely? The first that holds tells why a statement can make no key. */
const doubts: Doubt[] = [
  doubt('It stands in a headline, not in the story.', ({ facts: { document }, statement }) => {
    const block = document.sentences[statement.sentence]?.block ?? -1;
    return document.blocks[block]?.kind !== 'body';
  }),
  doubt(
    unsaid,
    ({ facts: { document }, statement }) => !statement.asserted && stanceOf(document, statement) === null,
  ),
  // "Lind also called for a ban", where the sentence before tells of Holm, who did so too.
  doubt(
    'Others of the article may have done it too.',
    ({ facts, statement, index }) =>
      !statement.asserted &&
      /\balso\b/.test(textOf(facts.document.text, statement.cue ?? statement)) &&
      facts.statements[index - 1]?.entity !== statement.entity,
  ),
  doubt('The article leaves open who said this.', ({ statement }) => statement.reference === null),
  doubt(
    'The speaker is given only by a role.',
    ({ facts, statement }) =>
      kindOf(facts, statement) === 'group' && !describedSources(facts).of.has(statement),
  ),
  // "WRAY: We wait", whose capitals alone do not tell that Wray is no body.
  doubt(
    'The article leaves open who said this.',
    ({ facts, statement }) => labelled(facts).has(statement.entity) && kindOf(facts, statement) !== 'person',
  ),
  doubt(
    'It is not certain enough who said this, or where the words end.',
    ({ facts: { document }, statement: { confidence, cue, speaker } }) => {
      const isOfOther = afterPreposition.test(
        document.text.slice(Math.max(0, (cue?.start ?? 0) - 8), cue?.start ?? 0),
      );
      return confidence < (isOfOther || speaker === null ? sureOfOther : sureFrom);
    },
  ),
  // Takes "Lind said that the crew left | and offered to pay", which the crew may have done; refuses "that the crew would leave | and offered".
  doubt(
    'It may be of somebody of whom the speaker tells.',
    ({ facts, statement: { cue, speaker }, index }) => {
      const before = facts.statements[index - 1];
      if (before?.kind !== 'indirect' || (speaker?.end ?? 0) > before.start) return false;
      if (facts.document.text.slice(before.end, cue?.start) !== ' and ') return false;
      const { pieces, finite } = readWords(textOf(facts.document.text, before).replace(/^that /, ''));
      return isPast(pieces[finite.findLastIndex(Boolean)]) && !isSmall(pieces[0]?.lower ?? '', small.subject);
    },
  ),
  doubt(
    'The words beside the quotation name more than its speaker.',
    ({ facts, statement, tag }) => kindOf(facts, statement) === 'person' && namesMore(facts, statement, tag),
  ),
  // Takes what stands within the words of somebody else: "Holm said that Lind called it late" for Lind.
  doubt('It is told at second hand.', ({ facts: { statements }, statement, index }) => {
    const first = Math.min(statement.start, statement.speaker?.start ?? statement.start);
    const isOuter = ({ start, end, entity }: Statement): boolean =>
      entity !== statement.entity && start <= first && statement.end <= end;
    return statements.slice(Math.max(0, index - 4), index + 2).some(isOuter);
  }),
  doubt('Nothing beside the quotation says whose words these are.', ({ facts, index }) =>
    isAdrift(facts, index),
  ),
];

/**
 * Takes "Lind says Holm", "the talk between Holm and Lind", "Holm of late arrival"; refuses "Mayor Ada Holm", "Holm, who leads
 * the crew,". Limit: words that name the speaker by role or pronoun alone are taken for clean.
 */
function namesMore(facts: Facts, { entity }: Statement, tag: string): boolean {
  const person = entityById(facts).get(entity ?? '');
  const name = person?.surname ?? person?.name ?? '';
  const at = tag.indexOf(name);
  if (at < 0) return false;
  if (
    !/^(?:$|\s*[,(]|[’']s?$| (?:Jr|Sr)\b| (?:of |from )?(?:the )?\p{Lu})/u.test(tag.slice(at + name.length))
  )
    return true;
  const { pieces, finite } = readWords(tag.slice(tag.lastIndexOf(',', at) + 1, at));
  return pieces.some(
    ({ lower }, place) =>
      finite[place] !== '' || (isSmall(lower, joins) && !/^(?:of|for|in|at|the)$/.test(lower)),
  );
}
const joins = small.preposition | small.coordinator | small.subordinator;

/** Why the statement at `index` can make no key, in words for a teacher; null when it can. */
export function doubtOf(facts: Facts, index: number): string | null {
  const statement = facts.statements[index];
  if (statement === undefined) return 'There is no such statement.';
  const tag = statement.speaker === null ? '' : textOf(facts.document.text, statement.speaker);
  return doubts.find(({ holds }) => holds({ facts, statement, index, tag }))?.reason ?? null;
}
