import type { Entity, Facts } from '../../facts/facts.ts';
import { countries } from '../../lexicon/countries.ts';
import { highestOffices, knownOffices } from '../../lexicon/known-offices.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { knownPlaces } from '../../lexicon/regions.ts';
import { isCourtesyTitle, shortTitleRole } from '../../lexicon/titles.ts';
import { once } from '../../text/once.ts';

/** Those below the holders, those of a lesser house and those of a state, whom readers do not know. */
const lesser =
  /\b(?:deputy|assistant|associate|state(?= \p{L})|city|county|lieutenant|representative|congress\p{L}+)\b|attorney general of \p{Lu}/iu;
const ofPlace = / (?:of|from|for) (?:the )?(\p{Lu}.*)$/u;
/** Takes "Norland", "the United States"; refuses "the Harbour Union", which is no place. */
const isPlace = (name: string): boolean =>
  !name.includes(' ') || countries.has(name) || knownPlaces.has(name);

/**
 * Whether a role or title is an office whose holder, or a candidate whom, a reader of news knows without the article. Takes "Norland President",
 * "prime minister of Norland", "senator from Norland", "Sen."; refuses "president of the rowing club", "president of the Harbour Union", "deputy
 * foreign minister", "Rep.". Limit: a president of a firm of one name.
 */
export function isKnownToAll(told: string): boolean {
  const office = told.replace(/^(?:the|an?) /i, '');
  if (lesser.test(office)) return false;
  const place = ofPlace.exec(office)?.[1];
  return [office, place !== undefined && isPlace(place) ? office.replace(ofPlace, '') : ''].some(
    isKnownOffice,
  );
}

function isKnownOffice(told: string): boolean {
  const words = (shortTitleRole(told) ?? told).split(/[ -]/);
  return words.some((_, at) => {
    const office = words.slice(at).join(' ').toLowerCase();
    const isHigh =
      highestOffices.has(office) &&
      /^(?:(?:(?!\p{Lu}{3} )\p{Lu}\S*|former) )*$/u.test(`${words.slice(0, at).join(' ')} `.trimStart());
    return isHigh || knownOffices.has(office);
  });
}

/** Whether a reader may know somebody without the article, by any title or role of theirs. */
export const isWellKnown = once(({ titles, roles }: Entity): boolean =>
  [...titles.filter((title) => /^\p{Lu}/u.test(title)), ...roles.map(({ text }) => text)].some(isKnownToAll),
);

/** Takes "Mr.", "former Republican", "presumptive nominee", which introduce nobody; refuses "harbour chief", "baker". */
const isSlight = (told: string): boolean =>
  told
    .toLowerCase()
    .split(/\s+/)
    .every(
      (word) =>
        isCourtesyTitle(word) ||
        isNoun(word, noun.person) ||
        isQuality(word, quality.age | quality.worth | quality.creed) ||
        /^(?:candidate|nominee|front-?runner|secretary|presidential|presumptive|gop|businessman)$/.test(word),
    );

/** Takes ", a baker in Larn", ", who runs", ", 43,", ", head of", " (D-Larn)", " is a baker", " is head of"; refuses ", and", " is sure of". */
const introducing = [
  /^, (?:who|whose|an?|the|of|from|\d{1,3}|[\p{Ll}-]+ (?:of|at|for|with))\b/u,
  /^,? \(|^ is (?:an?|the|[\p{Ll}-]+ at|(?:president|head|chair\p{L}*|director|founder|editor) of)\b/u,
];
const introduces = (after: string): boolean => introducing.some((pattern) => pattern.test(after));

/** Takes "presumptive nominee", "leading Republican candidate"; refuses "candidate for mayor", "city council candidate". */
const candidate =
  /\b(?:presumptive|presidential|Republican|Democratic|GOP) (?:candidate|nominee|hopeful|front-?runner)\b(?! for (?!president))/i;

/**
 * Whether readers know somebody without the article: by an office, or because it brings them in by name alone. Takes "Holm said"
 * of somebody who is never "the baker Holm"; refuses "Ada Holm, who bakes". Limit: a bystander of whom nothing is told.
 */
export const isFamous = (facts: Facts, person: Entity): boolean => areFamous(facts)(person);

const areFamous = once(({ document: { text } }: Facts) =>
  once((person: Entity): boolean => {
    if (isWellKnown(person)) return true;
    const told = [...person.titles, ...person.roles.map((role) => role.text)];
    if (told.some((role) => candidate.test(role))) return true;
    return (
      told.every(isSlight) &&
      !person.mentions.some(
        ({ form, end }) => form === 'full' && introduces(text.slice(end, end + 30).replace(/\s+/g, ' ')),
      )
    );
  }),
);
