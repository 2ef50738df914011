import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { findFigures } from '../facts/figures/find-figures.ts';
import { findFacts } from '../find-facts.ts';
import { buildFacts, type Sample } from './facts-builder.ts';
import { keyFigure } from './key-figure.ts';
import { trueToArticle } from './true-to-article.ts';
import { whatFigure } from './what-figure.ts';
import { when } from './when.ts';
import { where } from './where.ts';

const factsOf = (text: string, rest: Omit<Sample, 'text'> = { people: [], said: [] }): Facts => {
  const facts = buildFacts({ text: `Ellery harbour, port, pier and sailors\n\n${text}\n`, ...rest });
  return { ...facts, figures: findFigures(facts.document) };
};
const asked = (text: string): string[] =>
  keyFigure.ask(factsOf(text)).drafts.map(({ prompt, key }) => `${prompt} ${key.text}`);

describe('asks for a figure in a natural question', () => {
  test.each([
    [
      'About 200 herring boats were lost in the storm of 1931.',
      'About how many herring boats were lost in the storm of 1931? 200',
    ],
    [
      'Ellery Mill employs 300 people in Port Ann.',
      'How many people does Ellery Mill employ in Port Ann? 300',
    ],
    [
      'The Ellery council voted to spend $4.6-million on dredging the harbour.',
      'How much did the Ellery council vote to spend on dredging the harbour? $4.6 million',
    ],
    [
      'The dredging of the harbour is expected to take 11 weeks.',
      'How long is the dredging of the harbour expected to take? 11 weeks',
    ],
    [
      'The dredging of the harbour will remove about 38,000 cubic metres of silt.',
      'About how much silt will the dredging of the harbour remove? 38,000 cubic metres',
    ],
    [
      'Ellery, which shares a 90-kilometre-long border with Annland, is small.',
      'How long a border does Ellery share with Annland? 90 kilometres',
    ],
    [
      'In 2012, Annland put a new 35 percent duty on herring.',
      'In 2012, how large a new duty did Annland put on herring? 35 percent',
    ],
    ['The price of herring rose 18 percent.', 'By what percentage did the price of herring rise? 18 percent'],
    [
      'The League of Ports has grown five times since the flood of 1931.',
      'How many times has the League of Ports grown since the flood of 1931? five',
    ],
    [
      'The Ellery council approved the Harbour Plan 7-2.',
      'By what vote did the Ellery council approve the Harbour Plan? 7-2',
    ],
    [
      'Lena Marsh held six races in Port Ann on Friday.',
      'How many races did Lena Marsh hold in Port Ann on Friday? six',
    ],
    ['The turnout in Port Ann was 58 percent.', 'What was the turnout in Port Ann? 58 percent'],
    [
      'Two-thirds of Ellery crews have left the port.',
      'What share of Ellery crews have left the port? two-thirds',
    ],
    [
      'Port Ann sold its old ferry for $3 million.',
      'For how much did Port Ann sell its old ferry? $3 million',
    ],
    ['Ellery has 40 boats and Port Ann has 70.', 'How many boats does Port Ann have? 70'],
    [
      'Of the 48 rowers of Port Ann, 22 left for Ellery.',
      'Of the 48 rowers of Port Ann, how many left for Ellery? 22',
    ],
    [
      'Ellery Mill met Port Ann five times in Larn.',
      'How many times did Ellery Mill meet Port Ann in Larn? five',
    ],
    ['Fifteen of the 19 sailors were from Larn.', 'How many of the 19 sailors were from Larn? fifteen'],
    ['Hundreds of workers left Port Ann for Ellery.', 'How many workers left Port Ann for Ellery? hundreds'],
    [
      'The League of Ports has grown six times since the end of the Larn War 20 years ago.',
      'How many times has the League of Ports grown since the end of the Larn War? six',
    ],
    [
      'Ellery Mill turns out 4,500 loaves a month in Port Ann.',
      'How many loaves a month does Ellery Mill turn out in Port Ann? 4,500',
    ],
    [
      'The Larn court ordered Ellery Mill to pay $3 million to the sailors.',
      'How much did the Larn court order Ellery Mill to pay to the sailors? $3 million',
    ],
    [
      'Annland draws 73 percent of its heat from the Ellery tide.',
      'What percentage of its heat does Annland draw from the Ellery tide? 73 percent',
    ],
    [
      'Women won 40 percent of the races in Port Ann.',
      'What percentage of the races in Port Ann did women win? 40 percent',
    ],
    [
      'More than 300 seals live in Ellery Bay.',
      'According to the article, more than how many seals live in Ellery Bay? 300',
    ],
  ])('%s', (text, expected) => {
    expect(asked(text)).toContain(expected);
  });
});

describe('refuses what would not stand alone, be certain or have one answer', () => {
  test.each([
    ['It sold 40 loaves in Ellery.', 'says “it”'],
    ['The company hired 40 cooks in Ellery.', 'could be more than one'],
    ['Ellery Mill could hire 40 cooks in Port Ann.', 'not a plain fact'],
    ['Ellery Mill sold two or three ferries in Port Ann.', 'range or choice'],
    ['Catches at Ellery rose from 40 crates to 60 crates.', 'range or choice'],
    ['Ellery Mill sold at least two ferries in Port Ann.', 'as true of other numbers'],
    ['Ellery Mill sold more than half of its ferries in Port Ann.', 'as true of other numbers'],
    ['Scores of people left Port Ann for Ellery.', 'plain question'],
    ['The firm said Ellery Mill had lost 40 cooks.', 'claim'],
    ['Ellery Mill opened 40 other shops in Port Ann.', 'counts on'],
    ['Larn sent out false reports of two blasts that hurt Ellery sailors.', 'no plain question'],
    ['Four years ago, 61 percent of Larn crews backed the harbour.', 'what is said before'],
    ['The report counted 40 boats in Ellery.', 'could be more than one'],
    ['Forty fans wore hats.', 'too little'],
    ['Attendance was 18,204.', 'not named'],
    ['The Larn-based company sold 40 boats in Ellery.', 'outside the question'],
    ['Ellery Mill leads among rowers by nine points.', 'what contest'],
    ['Between 1931 and 1932 there was an 8% fall in Annland’s herring catch.', 'cannot be read'],
    ['It agreed to a 40-minute interview for the Larn Courier on “Rowing Home”.', 'It says “it”'],
    ['He sent a three-page letter to the Larn Courier in April.', 'It says “he”'],
    [
      'As part of the sale of Ellery Mill, Tom Wray spoke of a 35 percent stake in the Larn Mill.',
      'what it measures',
    ],
    ['Port Ann sold its old coal for $50 a ton.', 'counted from or for'],
    ['A survey finds that, while 40 percent of Larn voters row, others swim.', 'claim'],
    ['Hundreds of rowers lifted their oars.', 'too little'],
    [
      'In the previous survey, taken at dawn, Ellery Mill led Port Ann by nine points.',
      'what is said before',
    ],
    [
      'Households worth more than that fell, and 142,000 households are worth $25m now.',
      'outside the question',
    ],
    ['Ellery Mill beat Port Ann by nine points.', 'what contest'],
    ['Ellery Mill beats Port Ann 42-40.', 'Too little'],
    ['Two mills of the coast are Ellery Mill and Larn Mill.', 'no plain question'],
    ['Ellery Mill will pay an average of $94 more in Port Ann.', 'counted from or for'],
    ['Ines Carrow has donated $3 million.', 'Too little'],
    ['Ticket prices rose 18 percent in Ellery.', 'not named'],
    ['The Ellery council voted 7-2 along old lines.', 'Too little'],
    ['The Larn Republican won nine races in Ellery.', 'not named'],
    ['Some 40 percent of respondents in Ellery have a boat.', 'poll that it does not name'],
    ['Ellery Mill drew so many guests that it held two feasts in Larn.', 'cannot be read'],
    ['Ellery Mill has nine boats to Port Ann’s 12 in Larn.', 'another figure'],
    ['Sales in Port Ann rose 18 percent.', 'not named'],
    ['Shares of Ellery Mill closed down 9 percent at $84 in Larn.', ''],
    ['The Larn Guild represents 40 of the plant’s weavers in Ellery.', 'outside the question'],
  ])('%s', (text, reason) => {
    const { drafts, refused } = keyFigure.ask(factsOf(text));
    expect(drafts.map(({ prompt }) => prompt)).toEqual([]);
    expect(refused.map((one) => one.reason).join(' ')).toContain(reason);
  });
});

test.each([
  ['Ines Carrow, 34, left the mill in Ellery.', /^How old is Ines Carrow\? 34$/, 1],
  ['Ines Carrow, 34, left the mill in Ellery. Crews wept as Carrow died in the spring.', /How old/, 0],
  ['Ines Carrow, 34, left the mill in Ellery. The death of Ines Carrow came later.', /How old/, 0],
  ['Ines Carrow, 34, and Ada Wray, 31, were buried in Ellery. Wray’s widower wept.', /How old/, 0],
  ['Ines Carrow, 34, left the mill in Ellery. Her father, Tom Wray, died in the spring.', /How old/, 1],
  ['Ines Orde-Carrow, 34, left the mill in Ellery.', /^How old is Ines Orde-Carrow\? 34$/, 1],
])('asks for the age of whoever is named beside it, but of nobody dead: %s', (text, prompt, count) => {
  const { drafts } = keyFigure.ask(findFacts(`Ellery news\n\n${text}\n`));
  expect(drafts.filter(({ prompt: one, key }) => prompt.test(`${one} ${key.text}`))).toHaveLength(count);
});

test('names whose claim a figure is, and the person behind a surname', () => {
  const text =
    'Ines Carrow rows. “Ellery Mill has lost 40 cooks,” Carrow said. Carrow, 58, bought nine boats in Port Ann.';
  const { drafts } = keyFigure.ask(
    factsOf(text, {
      people: [
        {
          name: 'Ines Carrow',
          gender: 'female',
          mentions: ['Carrow said', 'Carrow, 58'].map((words) => words.slice(0, 6)),
        },
      ],
      said: [
        { words: '“Ellery Mill has lost 40 cooks,”', by: 'Ines Carrow', speaker: 'Carrow', cue: 'said' },
      ],
    }),
  );
  expect(drafts.map(({ prompt }) => prompt)).toContain(
    'According to Ines Carrow, how many cooks has Ellery Mill lost?',
  );
});

test('says whose claim of himself a figure is, and gives no claim to somebody its source only names', () => {
  const claim = findFacts('Ellery news\n\nTom Wray said he had bought 40 old boats in Port Ann.\n');
  expect(keyFigure.ask(claim).drafts.map(({ prompt }) => prompt)).toEqual([
    'According to Tom Wray, how many old boats had he bought in Port Ann?',
  ]);
  const poll = findFacts(
    'Ellery news\n\nTwo rivals would beat Mayor Ines Carrow in Port Ann, according to a new poll that shows how many trust Carrow.\n',
  );
  expect(keyFigure.ask(poll).drafts).toEqual([]);
  const paper = findFacts(
    'Ellery news\n\nInes Carrow is seizing upon a Larn Courier report that Tom Wray had a net loss of $40 million in 1931.\n',
  );
  expect(keyFigure.ask(paper).drafts.map(({ prompt }) => prompt)).toEqual([
    'Ines Carrow is seizing upon a Larn Courier report that Tom Wray had a net loss of how much in 1931?',
  ]);
});

test('cuts no time out of a phrase that goes on with it', () => {
  expect(asked('Ellery Mill hired 40 rowers in the last year of the Larn War.').join(' ')).not.toContain(
    'in the of',
  );
});

test('asks for the age that a pronoun is given, but not for that of another time', () => {
  const ages = (text: string): string[] =>
    keyFigure
      .ask(findFacts(`Ellery news\n\n${text}\n`))
      .drafts.map(({ prompt }) => prompt)
      .filter((prompt) => /\b(?:old|age)\b/.test(prompt));
  expect(ages('Mary Carrow runs a mill in Port Ann. She is 58 and rows.')).toEqual([
    'How old is Mary Carrow?',
  ]);
  expect(ages('Mary Carrow died in Port Ann on Friday. She was 58.')).toEqual([
    'What age does the article give for Mary Carrow?',
  ]);
  expect(ages('Mary Carrow runs a mill in Port Ann. She was 19 when a rival hired her.')).toEqual([]);
});

test('asks for nothing that would be under a plan untold', () => {
  const of = (text: string): string[] =>
    keyFigure.ask(findFacts(`Ellery news\n\n${text}\n`)).drafts.map(({ prompt }) => prompt);
  expect(of('The rowers of Port Ann would see an average cut of $275, the Larn Institute said.')).toEqual([]);
  expect(of('Tom Wray said he would buy 40 old boats in Port Ann.')).toEqual([
    'According to Tom Wray, how many old boats would he buy in Port Ann?',
  ]);
});

test.each([
  'The court in Larn heard that Tom Wray had sold 40 boats in Port Ann.',
  'Prosecutors allege Tom Wray sold 40 boats in Larn.',
  'Guards contend Tom Wray sold 40 boats in Larn.',
])('tells as a fact nothing that is alleged: %s', (text) => {
  const facts = findFacts(`Ellery news\n\n${text}\n`);
  const texts = trueToArticle.ask(facts).drafts.map(({ key }) => key.text);
  const prompts = keyFigure.ask(facts).drafts.map(({ prompt }) => prompt);
  for (const words of [...texts, ...prompts])
    expect(words).toMatch(
      /^According to (?:prosecutors|guards), |^The court in Larn heard that |^(?:Prosecutors allege|Guards contend) /,
    );
});

test('takes the members of a body for no other name of it', () => {
  const facts = findFacts(
    'Ellery news\n\nThe Ellery Teachers Association says that 40 of the teachers in Ellery have left since 2012.\n',
  );
  expect(keyFigure.ask(facts).drafts.map(({ prompt }) => prompt)).toEqual([
    'According to the Ellery Teachers Association, how many of the teachers in Ellery have left since 2012?',
  ]);
});

test('names whose count it is', () => {
  const facts = findFacts(
    'Ellery news\n\nEllery Mill owns 271 herring boats in Port Ann, according to a count by the Larn Courier.\n',
  );
  expect(keyFigure.ask(facts).drafts.map(({ prompt }) => prompt)).toEqual([
    'According to a count by the Larn Courier, how many herring boats does Ellery Mill own in Port Ann?',
  ]);
});

test('keeps a hedge behind a preposition, and a poll before its share', () => {
  expect(asked('Port Ann sold its old ferry for about $3 million.')).toContain(
    'For about how much did Port Ann sell its old ferry? $3 million',
  );
  expect(
    asked('In an Ellery Mill poll released Monday, 40 percent of Larn voters backed the harbour.'),
  ).toContain('In an Ellery Mill poll, what percentage of Larn voters backed the harbour? 40 percent');
});

test('names nobody by half, and no one shown for the one who says it', () => {
  const named = (text: string) =>
    keyFigure.ask(findFacts(`Ellery news\n\n${text}\n`)).drafts.map(({ prompt }) => prompt);
  expect(named('CARROW--Ines Orde, 98, of Port Ann, sold boats.')).toEqual([]);
  expect(
    named('The books include pages showing Tom Wray was paid $40 million in Larn.').join(' '),
  ).not.toContain('According to Tom Wray');
});

test('takes no fourth patient for the person named before', () => {
  const facts = findFacts(
    'Ellery news\n\nInes Carrow, a nurse, is a patient of the Ellery trial. The fourth patient was kept in Port Ann for nine days.\n',
  );
  expect(keyFigure.ask(facts).drafts).toEqual([]);
});

test('asks neither of two figures that could answer the same question', () => {
  const text =
    'Ellery Mill sold 40 ferries in Port Ann. Records show Ellery Mill sold 60 ferries in Port Ann.';
  expect(keyFigure.ask(factsOf(text)).drafts).toEqual([]);
});

test('points every question at the sentence that proves it', () => {
  const facts = factsOf('Ellery Mill employs 300 people in Port Ann. It rained.');
  const [draft] = keyFigure.ask(facts).drafts;
  const [span] = draft?.evidence ?? [];
  expect(span && facts.document.text.slice(span.start, span.end)).toBe(
    'Ellery Mill employs 300 people in Port Ann.',
  );
});

test('whatever the text, every question ends in one question mark and every span lies inside', () => {
  const bits =
    'Ellery Mill|the port|sold|has sold|was|40|$3 million|18 percent|boats|, which|who|said|that|in 1931|on Friday|and|of|to spend|by|“|”|, |. |\n\n|more than|an 8-hour|Port Ann, 34,|—|half|rose|for'.split(
      '|',
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 60 }), (words) => {
      const facts = factsOf(words.join(' '));
      for (const kind of [keyFigure, whatFigure, when, where])
        for (const { prompt, key, evidence } of kind.ask(facts).drafts) {
          expect(prompt).toMatch(/^[\p{Lu}\d“"$][^?]*\?$/u);
          expect(key.text.trim()).not.toBe('');
          for (const { start, end } of evidence)
            expect(0 <= start && start < end && end <= facts.document.text.length).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
}, 30_000);

test.each([
  'Ines Carrow won over Tomas Wray at the end of a 25-minute call with Lena Marsh.',
  'Ellery Mill fell 18 percent, more than any of its rivals.',
  'About 40 people of Port Ann were in the building when it rained.',
  'Friday’s hearing took 40 sailors to Port Ann.',
])('refuses what says too little without its text: %s', (text) => {
  expect(keyFigure.ask(factsOf(text)).drafts).toEqual([]);
});

test('names the owner as the headline does', () => {
  const promptsOf = (title: string): string[] =>
    keyFigure
      .ask(findFacts(`${title}\n\nThe Larn Guild represents 940 of the plant’s weavers.\n`))
      .drafts.map(({ prompt }) => prompt);
  expect(promptsOf('Mill to close Ellery plant')).toEqual([
    'How many of the Ellery plant’s weavers does the Larn Guild represent?',
  ]);
  expect(promptsOf('Mill to close plant')).toEqual([]);
});
