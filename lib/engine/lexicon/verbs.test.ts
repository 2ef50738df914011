import { describe, expect, test } from 'vitest';
import { verbForms } from './verbs.ts';

const shown = (word: string): string =>
  verbForms(word)
    .map(({ base, form }) => `${form} of ${base}`)
    .join(', ');

describe('reads the base out of a form', () => {
  test.each([
    ['placed', 'ed of place'],
    ['shared', 'ed of share'],
    ['sponsored', 'ed of sponsor'],
    ['ignored', 'ed of ignore'],
    ['visited', 'ed of visit'],
    ['invited', 'ed of invite'],
    ['created', 'ed of create'],
    ['repeated', 'ed of repeat'],
    ['evaluated', 'ed of evaluate'],
    ['opened', 'ed of open'],
    ['intervened', 'ed of intervene'],
    ['mentioned', 'ed of mention'],
    ['postponed', 'ed of postpone'],
    ['developed', 'ed of develop'],
    ['belonged', 'ed of belong'],
    ['changed', 'ed of change'],
    ['handled', 'ed of handle'],
    ['travelled', 'ed of travel'],
    ['traveled', 'ed of travel'],
    ['called', 'ed of call'],
    ['stopped', 'ed of stop'],
    ['added', 'ed of add'],
    ['focused', 'ed of focus'],
    ['carried', 'ed of carry'],
    ['died', 'ed of die'],
    ['agreed', 'ed of agree'],
    ['trafficked', 'ed of traffic'],
    ['dying', 'ing of die'],
    ['winning', 'ing of win'],
    ['writing', 'ing of write'],
    ['withdrew', 'past of withdraw'],
    ['overtaken', 'participle of overtake'],
    ['carries', 's of carry'],
    ['reaches', 's of reach'],
    ['recognise', 'base of recognise'],
  ])('%s', (word, expected) => expect(shown(word)).toBe(expected));
});

test.each(['hundred', 'morning', 'indeed', 'outcome', 'enterprise', 'sites'])('%s is no verb', (word) =>
  expect(shown(word)).toBe(''),
);
