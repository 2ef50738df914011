import { firstIndex } from '../entities/first-index.ts';
import { closesAside, hasWord, type Run, sentenceAt, tokensOf, wordAt } from '../entities/page.ts';
import { wordOf } from '../entities/word.ts';
import type { Statement } from '../facts.ts';
import type { Occurrence, Referent } from './discourse.ts';
import { mentionsIn } from './mentions.ts';
import { readsRole } from './resolve-discourse.ts';
import {
  before,
  blockOf,
  nobody,
  type Scene,
  type Speaker,
  speakerNamed,
  speakerOf,
  type Told,
} from './scene.ts';
import { readSpeakerHead } from './speaker-head.ts';

const speakerRun = (scene: Scene, statement: Statement): Run =>
  tokensOf(scene, statement.speaker ?? statement);

/** Whether a speaker is "I" or "we", who is whoever is quoted around it. */
export function isFirstPerson(scene: Scene, statement: Statement): boolean {
  const { first, end } = speakerRun(scene, statement);
  return end - first === 1 && /^(?:I|[Ww]e)$/.test(wordAt(scene, first).text);
}

/** Who the words of a speaker mean; "Ana Reis, head of Hallam Mill, which" is the mill and never Reis. */
export function resolveNamed(scene: Scene, statement: Statement): Speaker {
  const speaker = speakerOfWords(scene, statement);
  const which = speakerRun(scene, statement).end - 1;
  if (speaker.kind !== 'person' || wordAt(scene, which).lower !== 'which') return speaker;
  const [beside] = before(scene, which, sentenceAt(scene, which));
  return beside?.end === which - 1 && beside.referent?.kind === 'body' ? speakerOf(beside.referent) : nobody;
}

/** By name, by role, or by pronoun from what stands before. */
function speakerOfWords(scene: Scene, statement: Statement): Speaker {
  if (statement.rule === 'interview') return interviewed(scene, statement);
  const { first, end } = speakerRun(scene, statement);
  const { lower, text } = wordAt(scene, first);
  const here = scene.byToken.get(first);
  const isAlone = end - first === 1;
  if (isAlone && /^(?:he|she|him|her|his)$/.test(lower))
    return { ...speakerOf(here?.referent), weak: here?.weak === true };
  if (/^(?:[Ww]ho|which|that|whom)$/.test(text)) return relativeSpeaker(scene, first);
  if (isAlone && /^(?:it|they|them)$/.test(lower)) return pluralSpeaker(scene, statement, first);
  // "Carrow| 's| claim": the mark of an owner right before the cue is left off; in "Brill's giant depot … says" it is not.
  const isOwner = wordAt(scene, end - 1).isPossessive && statement.cue?.start === scene.tokens[end]?.start;
  const { core, entity, phrase } = readSpeakerHead(scene, scene.mentions, {
    first,
    end: isOwner ? end - 1 : end,
  });
  if (entity) return { ...speakerNamed(entity), reference: entity.kind === 'group' ? phrase : entity.name };
  const isAged = wordAt(scene, first + 1).lower.endsWith('-year-old');
  if (here?.type === 'role' && (here.end === core.end || isAged) && here.referent?.entity)
    return { ...speakerOf(here.referent), weak: here.weak };
  return (
    speakerBefore(scene, core) ??
    speakerBehind(scene, core) ?? {
      ...namelessSpeaker(scene, core, phrase),
      weak: here?.end === core.end && here.weak,
    }
  );
}

/** Who answers as "A:": the one person named before the first question; nobody where two are. */
function interviewed({ document, registry, told }: Scene, { rule, start }: Statement): Speaker {
  const earlier = told.find(({ statement }) => statement.rule === rule);
  if (earlier) return earlier.speaker;
  const question = document.text.lastIndexOf('\nQ', start);
  const [one, ...others] = registry.entities.filter(
    ({ kind, mentions }) => kind === 'person' && (mentions[0]?.start ?? start) < question,
  );
  return one && others.length === 0 ? speakerNamed(one) : nobody;
}

function namelessSpeaker(scene: Scene, core: Run, phrase: string): Speaker {
  const { isRole, isRoles, isBody, isPaper, lower } = wordAt(scene, core.end - 1);
  const kind = isRole
    ? 'person'
    : isRoles || lower === 'police'
      ? 'group'
      : isBody || isPaper
        ? 'body'
        : null;
  return { entity: null, reference: /(?:^|\s)those$/.test(phrase) ? null : phrase || null, kind };
}

/** "Ana Reis, | head of research at Hallam," as a speaker: the words are what the person named right before them is. */
function speakerBefore(scene: Scene, { first, end }: Run): Speaker | null {
  if (wordAt(scene, first - 1).text !== ',') return null;
  const [one] = before(scene, first, sentenceAt(scene, first));
  const isBeside = one?.type === 'name' && one.end === first - 1;
  if (!isBeside || one.referent?.kind !== 'person') return null;
  return wordAt(scene, end - 1).isRole || readsRole(scene, first, end) ? speakerOf(one.referent) : null;
}

/** "A spokesman for Reis, | Otto Brill," and "The chair at the time, | Mayor Brill,": who is named behind a role, past titles. */
function speakerBehind(scene: Scene, { first, end }: Run): Speaker | null {
  const [next] = mentionsIn(scene.mentions, { first: end + 1, end: end + 6 });
  if (next?.entity.kind !== 'person' || wordAt(scene, end).text !== ',' || !closesAside(scene, next.end))
    return null;
  const between = { first: end + 1, end: next.first };
  const isTitled = !hasWord(scene, between, ({ isTitle }) => !isTitle);
  const here = scene.byToken.get(first);
  const isRole = (here?.type === 'role' && here.referent?.kind === 'person') || readsRole(scene, first, end);
  return isTitled && isRole ? speakerNamed(next.entity) : null;
}

/** "Carrow, the mayor, | who said": the person named last before it in the sentence, else the last body. */
function relativeSpeaker(scene: Scene, token: number): Speaker {
  let other: Occurrence | null = null;
  for (const occurrence of before(scene, token, sentenceAt(scene, token))) {
    const { place, referent, type } = occurrence;
    if (place === 'owner' || !referent) continue;
    if (referent.kind === 'person' && type !== 'pronoun') return speakerOf(referent);
    other ??= occurrence;
  }
  return speakerOf(other?.referent ?? scene.byToken.get(token)?.referent);
}

/** "I think" within a quotation is who is quoted there. `told` is in order of the statements. */
export function enclosingSpeaker(scene: Scene, told: readonly Told[], { start, end }: Statement): Speaker {
  const quoted = scene.tokens[tokensOf(scene, { start, end }).first]?.quoted ?? -1;
  const outer = scene.document.quotations[quoted] ?? { start, end };
  const next = firstIndex(told.length, (index) => (told[index]?.statement.start ?? 0) < outer.end);
  const around = told.slice(Math.max(0, next - 8), next);
  const found = around.findLast(
    ({ statement, speaker }) => statement.end > outer.start && speaker.reference !== null,
  );
  return found?.speaker ?? nobody;
}

/** "the report", which is no "they". */
const isPaper = (phrase: string | null): boolean => wordOf(phrase?.split(' ').at(-1) ?? '').isPaper;

/** "they" and "it": the last speaker of that number in this or the block before, else the last body or group that is a subject. */
function pluralSpeaker(scene: Scene, statement: Statement, token: number): Speaker {
  const sentence = sentenceAt(scene, token);
  const isIt = wordAt(scene, token).lower === 'it';
  const fits = (kind: Referent['kind'] | null, phrase: string | null): boolean =>
    isIt ? kind === 'body' : kind === 'group' || (kind === 'body' && !isPaper(phrase));
  const near = [...before(scene, token, sentence - 2)].filter(
    ({ quoted, referent }) => !quoted && referent && fits(referent.kind, referent.phrase),
  );
  const last = scene.told.at(-1);
  const isNear =
    last &&
    sentence - last.statement.sentence <= 3 &&
    blockOf(scene, statement) - blockOf(scene, last.statement) <= 1;
  if (isNear && fits(last.speaker.kind, last.speaker.reference)) return last.speaker;
  const subjects = near.filter(({ place }) => place === 'subject');
  const latest = subjects.filter((one) => one === subjects[0] || sentence - one.sentence <= 1);
  const [only, second] = new Set(latest.map(({ referent }) => referent));
  return only && !second ? speakerOf(only) : nobody;
}
