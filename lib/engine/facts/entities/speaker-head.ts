import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle } from '../../lexicon/titles.ts';
import { prepositions, relatives } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import type { Entity, Registry } from '../facts.ts';
import { isVerbNext } from './clause-place.ts';
import { closesAfterName } from './closes-after-name.ts';
import { mentionsAt } from './entity-at.ts';
import type { Run } from './find-runs.ts';
import { isNameSuffix, isPossessive, wordsOf } from './name-tokens.ts';
import { isTitleWord } from './title-words.ts';
import { isAdjectiveComma, tokenFrom } from './token-at.ts';

/** The words that name a speaker: its core without apposition and relative clause, and the entity that its head names, or null. */
export type SpeakerHead = { core: Run; entity: Entity | null; phrase: string };

/**
 * Whom the words of a speaker name by themselves: "Norland Minister Ana Reis" and "the mayor, Ana Reis," → Ana Reis;
 * "a spokesman for Ana Reis" and "Reis's office" → nobody of the registry, but the phrase.
 */
export function readSpeakerHead(document: Document, registry: Registry, run: Run): SpeakerHead {
  const core = coreOf(document, run);
  const span = {
    start: document.tokens[core.first]?.start ?? 0,
    end: document.tokens[core.end - 1]?.end ?? 0,
  };
  const mentions = mentionsAt(registry, span)
    .map(({ mention, entity }) => ({
      entity,
      first: Math.max(core.first, tokenFrom(document, mention.start)),
      end: Math.min(core.end, tokenFrom(document, mention.end)),
    }))
    .filter(({ first, end }) => first < end);
  const phrase = phraseOf(document, core);
  const plainEnd = beforePreposition(document, core, mentions);
  for (const { entity, first, end } of mentions) {
    if (entity.kind === 'person' && isObject(document, first, core.first)) continue;
    if (end === plainEnd || (entity.kind === 'person' && isTail(document, end, plainEnd)))
      return { core, entity: isJoined(document, core, mentions) ? null : entity, phrase };
  }
  const [lead] = mentions;
  if (lead?.entity.kind === 'person' && runsOn(document, lead, core))
    return { core, entity: lead.entity, phrase: lead.entity.name };
  const last = mentions.at(-1);
  if (
    last &&
    last.end === core.end &&
    last.entity.kind === 'person' &&
    !isObject(document, last.first, core.first) &&
    !speaksFor(document, core, plainEnd)
  ) {
    return { core, entity: last.entity, phrase };
  }
  return { core, entity: apposed(document, registry, { core, plainEnd }), phrase };
}

/** Up to a comma, a dash, a bracket or "who". */
function coreOf({ tokens }: Document, { first, end }: Run): Run {
  for (let index = first + 1; index < end; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.type === 'mark' && !isPossessive(token) && !/^[&/%$£€]$/.test(token.text)) {
      if (token.text === ',' && isNameSuffix(tokens[index + 1]?.text ?? '')) continue;
      if (token.text === ',' && isAdjectiveComma(tokens, first, index)) continue;
      if (!/^[“"‘’'”.]$/.test(token.text)) return { first, end: index };
    }
    if (relatives.has(token.text) && token.lower !== 'that') return { first, end: index };
  }
  return { first, end };
}

type Named = Run & { entity: Entity };

/** Where the first noun phrase ends: before a preposition that is in no name. */
function beforePreposition({ tokens }: Document, { first, end }: Run, mentions: readonly Named[]): number {
  for (let index = first + 1; index < end; index += 1) {
    if (!prepositions.has(tokens[index]?.lower ?? '')) continue;
    if (!mentions.some((mention) => mention.first <= index && index < mention.end)) return index;
  }
  return end;
}

/** "Reis | defended the plan": a verb or an article after a name that opens the words shows that they run on too far. */
function runsOn({ tokens }: Document, { first, end }: Run, core: Run): boolean {
  for (let index = core.first; index < first; index += 1) {
    if (!isCourtesyTitle(tokens[index]?.text ?? '') && !isRoleNoun(tokens[index]?.lower ?? '')) return false;
  }
  return end < core.end && (/^(?:the|a|an)$/.test(tokens[end]?.lower ?? '') || isVerbNext(tokens, end));
}

/** "Reis | herself", "Reis | also", "Reis | Q.C.": nothing but such words follow the name. */
function isTail({ tokens }: Document, from: number, end: number): boolean {
  if (from >= end || end - from > 3) return false;
  for (let index = from; index < end; index += 1) {
    if (
      !/^(?:himself|herself|itself|themselves|also|too|then|later|both|jr\.?|sr\.?|[kq]\.?c\.?|mp|mpp|mla|mep|[omc]be|phd|.+ly)$/.test(
        tokens[index]?.lower ?? '',
      )
    )
      return false;
  }
  return true;
}

/** "a spokesman | for House Speaker Reis" is not Reis, whatever titles stand between. */
function speaksFor({ tokens }: Document, core: Run, plainEnd: number): boolean {
  if (plainEnd >= core.end) return false;
  const isIndefinite = /^(?:a|an|one|another)$/.test(tokens[core.first]?.lower ?? '');
  const head = tokens[plainEnd - 1]?.lower ?? '';
  return (
    isIndefinite ||
    /^(?:spokes\p{L}+|aide|advis[eo]r|lawyer|attorney|assistant|ally|friend|critic|supporter|opponent)s?$/u.test(
      head,
    )
  );
}

/** Whether a name is what a preposition is about, past its titles, or "members backing | Reis" are. */
function isObject({ tokens }: Document, first: number, start: number): boolean {
  let index = first - 1;
  while (
    index > start &&
    (isRoleNoun(tokens[index]?.lower ?? '') ||
      /^(?:the|mr\.?|mrs\.?|ms\.?|dr\.?)$/.test(tokens[index]?.lower ?? ''))
  )
    index -= 1;
  const { lower = '' } = tokens[index] ?? {};
  const isOfMany = /ing$/.test(lower) && /s$/.test(tokens[index - 1]?.lower ?? '');
  return index > start && (prepositions.has(lower) || isOfMany);
}

/** "Reis and Carrow": two names side by side are no single entity. */
const isJoined = ({ tokens }: Document, core: Run, mentions: readonly Named[]): boolean =>
  mentions.length > 1 &&
  mentions.some(({ first }) => first > core.first + 1 && /^(?:and|or|&)$/.test(beforeTitles(tokens, first)));

function beforeTitles(tokens: Document['tokens'], first: number): string {
  let index = first - 1;
  while (
    index > 0 &&
    (isRoleNoun(tokens[index]?.lower ?? '') ||
      /^(?:mr|mrs|ms|dr|sen|rep|gov|the)\.?$/.test(tokens[index]?.lower ?? ''))
  )
    index -= 1;
  return tokens[index]?.lower ?? '';
}

/** "former | Secretary of State": words alone, one of them an office. */
const isOfTitles = (between: Document['tokens']): boolean =>
  between.every(({ type }) => type === 'word') && between.some(({ text }) => isTitleWord(text));

/** "the deputy minister, | Ana Reis" and "an accountant hired by the port, | Ana Reis": who or what is named right behind a role and a comma. */
function apposed(
  document: Document,
  registry: Registry,
  { core, plainEnd }: { core: Run; plainEnd: number },
): Entity | null {
  const { tokens } = document;
  const isDescribed = /[^e]ed$/.test(tokens[plainEnd - 1]?.lower ?? '');
  const head = tokens[isDescribed ? plainEnd - 2 : plainEnd - 1]?.lower ?? '';
  const comma = tokens[core.end];
  if (
    comma?.text !== ',' ||
    !(isRoleNoun(head) || singularRole(head) !== null || organisationNouns.has(head))
  )
    return null;
  const start = tokens[core.end + 1]?.start ?? 0;
  const [next] = mentionsAt(registry, { start, end: start + 40 });
  if (next?.entity.kind !== 'person' && next?.entity.kind !== 'organisation') return null;
  const name = tokenFrom(document, next.mention.start);
  const isNext = name === core.end + 1 || isOfTitles(tokens.slice(core.end + 1, name));
  return isNext && closesAfterName(tokens, tokenFrom(document, next.mention.end)) ? next.entity : null;
}

/** The words of the core, a sentence's capital undone: "The company" → "the company". */
const phraseOf = (document: Document, { first, end }: Run): string =>
  wordsOf(document, first, end).replace(
    /^(?:The|A|An|One|Some|Many|Several|His|Her|Their|Its|Two|Three|Other|Another|Most)\b/,
    (word) => word.toLowerCase(),
  );
