import type { Entity, Facts, Role } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { countWords } from '../../text/one-spaced.ts';
import { nationsIn } from './role-class.ts';

/**
 * A role that one person alone can have, and that says of what: "the head of the harbour office", "the Harbour Union president";
 * not "a teacher", "the Harbour Union sailor", nor an office whose holder readers know.
 */
export const isOnly = (role: string): boolean =>
  /^(?:the |\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*[’']s )/u.test(role) &&
  (/ (?:of|at|for|to|in|from) \S+|[’']s /.test(role) || ofOne.test(role)) &&
  countWords(role) > 2 &&
  nationsIn(role) === '' &&
  !/\bstate Dep/.test(role) &&
  !/\b(?:governor|senator|speaker|secretary of|attorney general|mayor of New York|nominee|candidate|adviser|aide)\b/i.test(
    role,
  );

/** "a spokesman for the Harbour Union": one of several, but told of one alone. */
export const isOneOf = (role: string): boolean =>
  /^an? .*\p{Lu}/u.test(role) && countWords(role) > 2 && nationsIn(role) === '' && !leftOpen.test(role);

/** Takes "a former Lind aide", "a Larn Republican", of whom there are many more. */
const leftOpen =
  /\b(?:Republican|Democrat|Liberal|Conservative|official|politician|businessman|businesswoman|veteran|activist|supporter|resident|voter|student|fan|man|woman|critic|member|senator|lawmaker|donor)\b(?! (?:for|at|with|from) )/iu;

const ofOne =
  /\p{Lu}.* (?:president|chair|chairman|chairwoman|chief|CEO|chief executive|director|head|commissioner|administrator|captain|coach|manager|goalkeeper|founder|chief economist|spokesman|spokeswoman|superintendent|principal|mayor|owner)$/u;

/**
 * An office of which a story has one: "the Crown prosecutor", "the fire chief", "the environment minister"; not "the company
 * president", "the plant manager", whose company or plant is another's too. Limit: offices of its list.
 */
const soleOffice =
  /^the .*(?:\bminister|\bcritic|\bprosecutor|\bdefen[cs]e (?:lawyer|attorney|counsel)|\b(?:fire|police) chief|\bmedical officer of health|\b(?:city|district) (?:attorney|manager|engineer)|\bombudsman|\bauditor general|\bcoroner)$/u;

/** Whether an office is one person's alone in the article. */
export const isSole = (facts: Facts, { id }: Entity, told: string): boolean =>
  soleOffice.test(told) &&
  !/\b(?:former|acting|deputy|assistant|prime)\b/i.test(told) &&
  [...(holdersOf(facts).get(lastWord(told)) ?? [])].every((holder) => holder === id);

/** Who has a role or title that ends with a word: "lawyer". */
const holdersOf = once(({ registry }: Facts): Map<string, Set<string>> => {
  const holders = new Map<string, Set<string>>();
  for (const { id, roles, titles } of registry.entities)
    for (const text of [...roles.map((role) => role.text), ...titles]) {
      const word = lastWord(text);
      holders.set(word, (holders.get(word) ?? new Set<string>()).add(id));
    }
  return holders;
});

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/).at(-1) ?? '';

/** "former harbour chief Ada Holm", without a "the": others were chief as well. */
export const isOneOfPast = ({ document }: Facts, { text, span }: Role, told: string): boolean =>
  /^the former /.test(told) &&
  !/^the /i.test(text) &&
  !/\bthe\s+$/i.test(document.text.slice(Math.max(0, span.start - 6), span.start));
