import { describe, expect, test } from 'vitest';
import { isNoun, noun } from './nouns.ts';
import { pluralOf } from './plural.ts';
import { isQuality, quality } from './qualities.ts';
import { auxiliary, determiner, isSmall, pronoun, small } from './small-words.ts';
import { anyTime, isTime, time } from './times.ts';
import { isFormOf, isVerb, verb } from './verb-classes.ts';

describe('a word is of its classes in each of its forms', () => {
  test.each([
    ['ministries', isNoun('ministries', noun.body), true],
    ['ferries', isNoun('ferries', noun.body | noun.vehicle), true],
    ['women', isNoun('women', noun.person), true],
    ['ferry', isNoun('ferry', noun.body), false],
    ['Tuesdays', isTime('tuesdays', time.weekday), true],
    ['Sept.', isTime('sept.', anyTime), true],
    ['Tuesday', isTime('tuesday', time.month), false],
    ['spend', isVerb('spend', verb.pay), true],
    ['spent', isVerb('spent', verb.pay), false],
    ['spent', isFormOf('spent', verb.pay), true],
    ['walking', isFormOf('walking', verb.pay | verb.give), false],
    ['next', isQuality('next', quality.order), true],
    ['wasn’t', isSmall('wasn’t', auxiliary), true],
    ['their', isSmall('their', determiner), true],
    ['their', isSmall('their', pronoun), false],
    ['kettle', isSmall('kettle', small.preposition), false],
  ])('%s', (_word, found, expected) => expect(found).toBe(expected));
});

test.each([
  ['soldier', 'soldiers'],
  ['country', 'countries'],
  ['valley', 'valleys'],
  ['church', 'churches'],
  ['wife', 'wives'],
  ['spokeswoman', 'spokeswomen'],
  ['human', 'humans'],
])('%s has the plural %s', (one, many) => expect(pluralOf(one)).toBe(many));

test('every class has a bit of its own', () => {
  for (const table of [small, noun, time, verb, quality]) {
    const bits = Object.values(table);
    expect(bits.length).toBeLessThanOrEqual(32);
    expect(new Set(bits).size).toBe(bits.length);
  }
});
