import { textOf } from '../../quiz/span.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import type { Document } from '../text/document.ts';
import { contentWords } from './content-words.ts';
import { evidenceOf, explainSpeaker } from './evidence.ts';
import { firstFrom } from './first-from.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { letterCases } from './letter-cases.ts';
import { namesSpeaker } from './names-speaker.ts';
import { neutralPronouns, withoutThey } from './neutral-pronouns.ts';
import { once } from './once.ts';
import { nameAtStart } from './printed-name.ts';
import { quotedClause } from './quoted-clause.ts';
import { type ReportedClause, reportedClause } from './reported-clause.ts';
import { findSpoken, type Spoken, statementsOf } from './spoken.ts';
import { whyNotAlone } from './stands-alone.ts';

/** Who said it? Direct words in quotation marks, reported ones as a clause that stands alone. */
export const whoSaid: Kind = {
  id: 'who-said',
  label: 'Who said it',
  share: 3,
  ask(facts) {
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    const { spoken, doubtful } = findSpoken(facts);
    for (const { statement, reason } of doubtful)
      refused.push({ kind: whoSaid.id, start: statement.start, end: statement.end, reason });
    for (const said of spoken) {
      const stem = stemOf(facts, said);
      if ('prompt' in stem) drafts.push(draftOf(facts, said, stem.prompt));
      else
        refused.push({
          kind: whoSaid.id,
          start: said.statement.start,
          end: said.statement.end,
          reason: stem.reason,
        });
    }
    return { drafts, refused };
  },
};

/** The article's own way to write "organisation": with a z where it writes so, or spells as Americans do. */
const spelling = once((document: Document): string => {
  const { small } = letterCases(document);
  const american = [
    'organization',
    'organizations',
    'color',
    'labor',
    'center',
    'defense',
    'program',
    'favor',
  ];
  return american.some((word) => small.has(word)) ? 'organization' : 'organisation';
});

type Stem = { prompt: string } | { reason: string };

function stemOf(facts: Facts, said: Spoken): Stem {
  const { statement, speaker } = said;
  if (speaker.kind === 'group' || speaker.kind === 'place')
    return { reason: `The speaker, “${speaker.name}”, is not one person or organisation.` };
  const who = speaker.kind === 'person' ? 'who' : `which ${spelling(facts.document)}`;
  const stem = statement.kind === 'direct' ? directStem(facts, said, who) : reportedStem(facts, said, who);
  if ('prompt' in stem && namesSpeaker(stem.prompt, speaker))
    return { reason: 'The words themselves name their speaker.' };
  return stem;
}

function directStem(facts: Facts, { statement }: Spoken, who: string): Stem {
  const clause = quotedClause(facts.document, statement);
  if (clause === null) return { reason: 'The quotation has no whole sentence of a fit length.' };
  if (clause.fragment && contentWords(clause.text).length < leastTelling)
    return { reason: 'Its words are too plain to be known by.' };
  if (clause.fragment) return { prompt: `In the article, ${who} used the words “${clause.text}”?` };
  const capital = who.charAt(0).toUpperCase() + who.slice(1);
  return /[?!…]$/.test(clause.text)
    ? { prompt: `“${clause.text}” According to the article, ${who} said this?` }
    : { prompt: `${capital} said, “${clause.text}”?` };
}

function reportedStem(facts: Facts, said: Spoken, who: string): Stem {
  const reported = reportedClause(facts.document, said.statement);
  if ('reason' in reported) return quotedPart(facts, said, who) ?? reported;
  const neutral = speaksOfSelf(facts, said) ? neutralPredicate(reported, said) : null;
  const predicate = neutral ?? reported.predicate;
  const reason = whyNotAlone(neutral === null ? (reported.clause ?? predicate) : withoutThey(neutral));
  if (reason === null && !/^“[\p{Lu}]|“(?:I|We)\b/u.test(reported.clause ?? ''))
    return { prompt: `According to the article, ${who} ${predicate}?` };
  return quotedPart(facts, said, who) ?? { reason: reason ?? 'Its quoted words do not fit into a question.' };
}

/**
 * Whether a "he" or "she" at the start of what is reported is the speaker: takes "Lind said he was late"; refuses "if it
 * rains, Lind said, he was late", and "Lind said she was late" where the article has "he said" of Lind elsewhere.
 */
function speaksOfSelf(facts: Facts, { statement: { cue, start }, speaker }: Spoken): boolean {
  const { text } = facts.document;
  if (cue === null || cue.end > start || text.slice(cue.end, start).includes(',')) return false;
  return !pronounsFor(facts)(speaker).has(speaker.gender === 'female' ? 'he' : 'she');
}

/** The pronouns that the article tags a speaker's words with. */
const pronounsFor = once((facts: Facts) =>
  once(
    ({ id }: Entity) =>
      new Set(
        statementsOf(facts, id).flatMap(({ speaker }) =>
          speaker === null || speaker.end - speaker.start > 3
            ? []
            : [textOf(facts.document.text, speaker).toLowerCase()],
        ),
      ),
  ),
);

/** The predicate with "they" for a speaker's own "he" or "she", null when there is none to change. */
function neutralPredicate({ clause, predicate }: ReportedClause, { speaker }: Spoken): string | null {
  const neutral = clause === null ? null : neutralPronouns(clause, speaker.gender);
  return clause === null || neutral === null ? null : `${predicate.slice(0, -clause.length)}${neutral}`;
}

const fewestQuoted = 5;
const leastTelling = 2;

/** The words in quotation marks of a statement whose rest cannot be asked: five at least, so that they are somebody's own. */
function quotedPart(facts: Facts, { statement }: Spoken, who: string): Stem | null {
  const { quotations } = facts.document;
  const length = statement.end - statement.start;
  for (let index = firstFrom(quotations, statement.start); index < quotations.length; index++) {
    const part = quotations[index];
    if (part === undefined || part.end > statement.end) break;
    if (part.end - part.start === length) continue;
    const clause = quotedClause(facts.document, { ...statement, start: part.start, end: part.end });
    if (clause === null || clause.text.split(' ').length < fewestQuoted) continue;
    if (contentWords(clause.text).length < leastTelling) continue;
    const whole = !clause.fragment && /^\p{Lu}/u.test(clause.text) && !/[?!]$/.test(clause.text);
    return {
      prompt: whole
        ? `${who.charAt(0).toUpperCase()}${who.slice(1)} said, “${clause.text}”?`
        : `In the article, ${who} used the words “${clause.text}”?`,
    };
  }
  return null;
}

function draftOf(facts: Facts, said: Spoken, prompt: string): Draft {
  const { statement, speaker } = said;
  return {
    kind: whoSaid.id,
    prompt,
    key: { text: nameAtStart(facts, speaker), mention: statement.speaker ?? speaker.mentions[0] ?? null },
    answer: { type: 'person', entity: speaker.id },
    ordered: false,
    evidence: evidenceOf(facts, said),
    explanation: explainSpeaker(facts, said),
    subject: statement.sentence,
  };
}
