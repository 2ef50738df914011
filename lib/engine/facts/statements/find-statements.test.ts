import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Span, spanContains, textOf } from '../../../quiz/span.ts';
import { readDocument } from '../../text/read-document.ts';
import { findStatements } from './find-statements.ts';
import { isSaid } from './said.ts';

const more =
  'The boats stayed at the quay for the rest of that week, and few of the crews came down to look at them.';

const find = (text: string) => findStatements(readDocument(text), { entities: [] });

/** What is said in a text, a line each: kind, speaker (– when it floats) and content. */
function said(sentence: string): string[] {
  const text = `${sentence}\n\n${more}`;
  const words = (span: Span | null) => (span === null ? '–' : textOf(text, span));
  return find(text)
    .filter(isSaid)
    .map((statement) => `${statement.kind} | ${words(statement.speaker)} | ${textOf(text, statement)}`);
}

const rulesOf = (sentence: string): string[] => find(`${sentence}\n\n${more}`).map(({ rule }) => rule);

describe('a quotation and its tag', () => {
  test.each([
    ['“We wait for the tide,” she said.', ['direct | she | “We wait for the tide,”']],
    [
      '“We wait for the tide,” said Ann Lowe, a pilot.',
      ['direct | Ann Lowe, a pilot | “We wait for the tide,”'],
    ],
    [
      '"We wait for the tide," Ms. Lowe told reporters on Monday.',
      ['direct | Ms. Lowe | "We wait for the tide,"'],
    ],
    [
      '‘We wait for the tide,’ Ann Lowe (Hull East) said.',
      ['direct | Ann Lowe (Hull East) | ‘We wait for the tide,’'],
    ],
    ['“Why wait?” asked Councillor Dev Anand.', ['direct | Councillor Dev Anand | “Why wait?”']],
    [
      '“There is,” Mr. Anand said, “no money left.”',
      ['direct | Mr. Anand | “There is,”', 'direct | Mr. Anand | “no money left.”'],
    ],
    [
      '“Well,” she said, laughing, “that was a surprise.”',
      ['direct | she | “Well,”', 'direct | she | “that was a surprise.”'],
    ],
    ['The plan is “a mess,” he said.', ['mixed | he | The plan is “a mess,”']],
    ['“The tide is late,” reads the letter.', ['direct | the letter | “The tide is late,”']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('a cue and what it reports', () => {
  test.each([
    ['Ms. Lowe said that the boats would wait.', ['indirect | Ms. Lowe | that the boats would wait']],
    ['Ms. Lowe says too much is built on the tide.', ['indirect | Ms. Lowe | too much is built on the tide']],
    [
      'Ms. Lowe told reporters in Hull hardly any boats would wait.',
      ['indirect | Ms. Lowe | hardly any boats would wait'],
    ],
    [
      'Ms. Lowe said Monday only three boats would wait.',
      ['indirect | Ms. Lowe | only three boats would wait'],
    ],
    [
      'Ms. Lowe warned the crews too many boats would wait.',
      ['indirect | Ms. Lowe | too many boats would wait'],
    ],
    ['Ms. Lowe said, too, that the boats would wait.', ['indirect | Ms. Lowe | that the boats would wait']],
    [
      'Ms. Lowe said the boats would wait, but the crews left at noon.',
      ['indirect | Ms. Lowe | the boats would wait'],
    ],
    [
      'Premier Tom Wray said Wednesday he would not resign.',
      ['indirect | Premier Tom Wray | he would not resign'],
    ],
    [
      'Ann Lowe, who chairs the port, told the council the boats were gone.',
      ['indirect | Ann Lowe, who chairs the port, | the boats were gone'],
    ],
    [
      'The port’s chair, Ann Lowe, said in a letter that fees would rise.',
      ['indirect | The port’s chair, Ann Lowe, | that fees would rise'],
    ],
    ['Speaking in Hull, Tom Wray suggested the vote was lost.', ['indirect | Tom Wray | the vote was lost']],
    ['She added: “We have no plan.”', ['direct | She | “We have no plan.”']],
    ['The bank said it “deeply regrets” the error.', ['mixed | The bank | it “deeply regrets” the error']],
    [
      'Mr. Wray warned of a “new long winter” for the crews.',
      ['mixed | Mr. Wray | a “new long winter” for the crews'],
    ],
    [
      'But Ann Lowe, senior pilot at the port, said fees would rise.',
      ['indirect | Ann Lowe, senior pilot at the port, | fees would rise'],
    ],
    [
      'Some crews, including those of Hull, said fees would rise.',
      ['indirect | Some crews, including those of Hull, | fees would rise'],
    ],
    [
      'Ms. Lowe said the plan was “out of touch,” adding that fees would rise.',
      ['mixed | Ms. Lowe | the plan was “out of touch,”', 'indirect | Ms. Lowe | that fees would rise'],
    ],
    ['Justice Lowe ruled the search was unlawful.', ['indirect | Justice Lowe | the search was unlawful']],
    ['The judge found that Mr. Wray lied.', ['indirect | The judge | that Mr. Wray lied']],
    ['Crews demanded they stop.', ['indirect | Crews | they stop']],
    ['Ms. Lowe offered crews tea they liked.', []],
    ['Mr. Wray urged the crews to stay.', ['indirect | Mr. Wray | the crews to stay']],
    ['Mr. Wray promised to build a wall.', ['indirect | Mr. Wray | to build a wall']],
    ['Ms. Lowe has described the port as “a dead end.”', ['mixed | Ms. Lowe | the port as “a dead end.”']],
    [
      'Ms. Lowe called the pier “a sad example” of how ports had failed.',
      ['mixed | Ms. Lowe | the pier “a sad example” of how ports had failed'],
    ],
    ['It was hit by a wave that Ms. Lowe described as “a wall.”', ['direct | Ms. Lowe | “a wall.”']],
    ['What Ms. Lowe called a “sad breach” of the rules was old.', ['direct | Ms. Lowe | a “sad breach”']],
    ['The council adopted rules that could close the port.', []],
    ['In Hull, Nova Scotia, Ms. Lowe left early, saying, “No.”', ['direct | Ms. Lowe | “No.”']],
    [
      'The tide was, she said, “very late.”',
      ['indirect | she | The tide was', 'direct | she | “very late.”'],
    ],
    ['Ms. Lowe called it “a dead end.”', ['mixed | Ms. Lowe | it “a dead end.”']],
    ['Crews accused the port of hiding the figures.', ['indirect | Crews | the port of hiding the figures']],
    [
      'A poll of 900 crews found that most were tired.',
      ['indirect | A poll of 900 crews | that most were tired'],
    ],
    [
      'While Ms. Lowe said the boats would wait, the crews left at noon.',
      ['indirect | Ms. Lowe | the boats would wait'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  test('the same speaker goes on with "adding" and "and said"', () => {
    expect(
      said('Ms. Lowe said the wall was old and warned that it leaked, adding that fees would rise.'),
    ).toEqual([
      'indirect | Ms. Lowe | the wall was old',
      'indirect | Ms. Lowe | that it leaked',
      'indirect | Ms. Lowe | that fees would rise',
    ]);
  });
});

describe('a tag in the midst of what is said', () => {
  test.each([
    [
      'Instead, Ms. Lowe told the Post, the port will buy boats.',
      ['indirect | Ms. Lowe | the port will buy boats'],
    ],
    ['As Ms. Lowe told the Post, the boats were late.', ['indirect | Ms. Lowe | the boats were late']],
    ['On Monday, she said, the boats will sail.', ['indirect | she | the boats will sail']],
    [
      'Since last May, according to the port, boats have been late.',
      ['indirect | the port | boats have been late'],
    ],
    [
      'The boats are old, she said, but they are safe.',
      ['indirect | she | The boats are old', 'indirect | she | but they are safe'],
    ],
    ['Ms. Lowe said: the port must close.', ['indirect | Ms. Lowe | the port must close']],
    ['The fire, which crews said was set on purpose, is out.', ['indirect | crews | was set on purpose']],
    ['Ms. Lowe warned of fees, the boats waited.', []],
    [
      'Tom Wray, a guard for the port, told Hull that boats sank.',
      ['indirect | Tom Wray, a guard for the port, | that boats sank'],
    ],
    ['The book, “The Long Tide,” a tale written by Ann Lowe, sold well.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('a clause and its tag', () => {
  test.each([
    ['The work begins in May, she said.', ['indirect | she | The work begins in May']],
    [
      'Crews left and in the words of the pilot, Ann Lowe, “the quay is old.”',
      ['direct | the pilot, Ann Lowe | “the quay is old.”'],
    ],
    ['The work begins in May, according to the port.', ['indirect | the port | The work begins in May']],
    ['According to Ann Lowe, the work begins in May.', ['indirect | Ann Lowe | the work begins in May']],
    ['It is a mess, says Ann Lowe.', ['indirect | Ann Lowe | It is a mess']],
    [
      'The harbour, residents say, has never been so quiet.',
      ['indirect | residents | The harbour', 'indirect | residents | has never been so quiet'],
    ],
    [
      'The deal is “very good” for the town, the mayor told reporters.',
      ['mixed | the mayor | The deal is “very good” for the town'],
    ],
    ['Asked why, she said, “Because of the tide.”', ['direct | she | “Because of the tide.”']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('no verb at all', () => {
  test.each([
    ['“Eleven weeks is the season.”', ['direct | – | “Eleven weeks is the season.”']],
    ['“Nobody slept.”', ['direct | – | “Nobody slept.”']],
    ['Ms. Lowe had one wish: “Let us sail.”', ['direct | Ms. Lowe | “Let us sail.”']],
    [
      '“The tide will not wait for any of us.” — Ann Lowe, pilot',
      ['direct | Ann Lowe, pilot | “The tide will not wait for any of us.”'],
    ],
    [
      'The council rejected her warning that the wall would leak.',
      ['indirect | her | that the wall would leak'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  test('a quotation of several paragraphs is found in each', () => {
    const text =
      '“The tide never came for us that winter, and we left.\n\n“Then we sailed for Hull in the spring,” she said.';
    expect(find(text).map(({ kind, speaker }) => [kind, speaker && textOf(text, speaker)])).toEqual([
      ['direct', null],
      ['direct', 'she'],
    ]);
  });
});

describe('not said', () => {
  test.each([
    'The so-called “freedom fleet” sailed into the harbour on Monday morning.',
    'Her book, “The Long Tide,” won a prize at the fair in Hull.',
    'Tom “Buzz” Wray laughed at the crews who waited by the wall.',
    'The report was late, and its claims were old.',
    'Two states and a union sent boats to the harbour at noon.',
    'The think tank moved to Hull, where it keeps an office.',
    'She said nothing.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test.each([
    ['Mr. Wray would not say when the boats leave.', 'unsaid-'],
    ['A spokesman declined to say that fees would rise.', 'unsaid-'],
    ['Ms. Lowe believes the wall will hold.', 'belief-'],
    ['Ms. Lowe hopes to sail in May.', 'belief-'],
    ['Ms. Lowe criticized the plan.', 'topic-'],
  ])('%s is marked %s and never asserted', (sentence, prefix) => {
    const statements = find(`${sentence}\n\n${more}`);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      expect(statement.rule.startsWith(prefix)).toBe(true);
      expect(statement.asserted).toBe(false);
    }
  });

  test('a question is not asserted', () => {
    const [question] = find(`Ms. Lowe asked whether the wall would hold.\n\n${more}`);
    expect(question).toMatchObject({ rule: 'question', asserted: false });
  });

  test('a title given to a work is no quotation, its writer may still speak', () => {
    expect(rulesOf('The wall leaks, Ms. Lowe said in her book, “The Long Tide.”')).toEqual(['clause-tag']);
  });
});

const anyText = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ',',
      '.',
      ' ',
      '\n\n',
      ':',
      '–',
      'Ann Lowe',
      'she',
      'said',
      'says',
      'that',
      'told',
      'according to',
      'adding',
      'who',
      'the plan',
      'was',
      'to',
      'and',
      'call',
      'claim',
      '😀',
      'ש',
      '(',
      ')',
      '’s',
      'it',
      'on Monday',
      'whether',
      'hopes',
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(' '));

test('every span lies inside the text, its content not empty, and the confidence between 0 and 1', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
      const all = { start: 0, end: text.length };
      for (const statement of find(text)) {
        for (const span of [statement, statement.speaker, statement.cue]) {
          if (span === null) continue;
          expect(span.end).toBeGreaterThan(span.start);
          expect(spanContains(all, span)).toBe(true);
        }
        expect(statement.confidence).toBeGreaterThan(0);
        expect(statement.confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 400 },
  );
});

test('the same text gives the same statements', () => {
  const text = '“We wait,” she said. Mr. Wray said the boats, which were old, would not. “No.”';
  expect(find(text)).toEqual(find(text));
});

describe('whose words they are when another stands nearer', () => {
  test.each([
    ['Nor did Ann Lowe say that the boats had left.', 'unsaid-reported-that'],
    ['Never has she claimed that the boats were hers.', 'unsaid-reported-that'],
    ['Ms. Lowe waited, and she said that the boats had left.', 'reported-that'],
  ])('%s: %s', (sentence, rule) => {
    expect(rulesOf(sentence)).toContain(rule);
  });

  test.each([
    ['Tom Wray “sort of wants the harbour back. It is not a crime.”', 'loose-quotation'],
    ['“He sort of wants the harbour back. It is not a crime.”', 'floating'],
    ['And yet “he sort of wants the harbour back. It is not a crime.”', 'floating'],
  ])('%s: %s', (sentence, rule) => {
    expect(rulesOf(sentence)).toEqual([rule]);
  });

  test.each([
    ['Ms. Lowe claimed self-defence and was cleared of the charge in May.', []],
    [
      'Ann Lowe said Tom Wray was “quite wrong” when he said that under her, “the town had slept.”',
      [
        'mixed | Ann Lowe | Tom Wray was “quite wrong” when he said that under her, “the town had slept.”',
        'mixed | he | that under her, “the town had slept.”',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  test('a participle after an object is not surely said by it', () => {
    const sure = (sentence: string) => find(`${sentence}\n\n${more}`).at(-1)?.confidence ?? 0;
    expect(
      sure('The crews showed a letter they sent the council alleging that boats were lost.'),
    ).toBeLessThan(0.7);
    expect(sure('Ann Lowe is alleging that boats were lost.')).toBeGreaterThan(0.9);
  });
});

test.each([
  ['Those who said the boats would wait tended to stay.', 'Those who'],
  ['He led among crews who said the boats would wait.', 'crews who'],
])('gives the words of many to no one: %s', (sentence, speaker) => {
  expect(said(sentence)[0]).toContain(`| ${speaker} |`);
});

describe('words whose speaker stands after "by"', () => {
  test.each([
    [
      'The inquest was told by Dr. Lena Ford that he was ill.',
      ['indirect | Dr. Lena Ford | that he was ill'],
    ],
    ['The court was told that he was ill.', ['indirect | The court | that he was ill']],
    ['The port was described by Tom Wray as “a gift.”', ['direct | Tom Wray | “a gift.”']],
    ['Crews were urged by Chief Wray to stay home.', ['indirect | Chief Wray | to stay home']],
    ['He was told that the port was shut.', []],
    ['The port was not described by Tom Wray as “a gift.”', []],
  ])('in: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('tags that no verb of saying makes', () => {
  test.each([
    [
      'The mayor, she argued, ignored two reports.',
      ['indirect | she | The mayor', 'indirect | she | ignored two reports'],
    ],
    ['The port will shut in May, she said, annoyed.', ['indirect | she | The port will shut in May']],
    [
      'Ann Lowe says the port will shut, a move crews warn could fail.',
      ['indirect | Ann Lowe | the port will shut, a move crews warn could fail'],
    ],
    ['Ann Lowe would not confirm the figure.', []],
    [
      'Ann Lowe vowed to mend the quay, and Tom Wray is promising to help crews.',
      ['indirect | Ann Lowe | to mend the quay', 'indirect | Tom Wray | to help crews'],
    ],
  ])('in: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('what is asked, admitted and quoted', () => {
  test.each([
    ['She is asking crews to bring in nets.', ['indirect | She | crews to bring in nets']],
    [
      'A clerk who admitted taking nine crowns has been jailed.',
      ['indirect | A clerk who | taking nine crowns'],
    ],
    ['Ann Lowe suggested moving the vote.', ['indirect | Ann Lowe | moving the vote']],
    ['Lowe’s office answered 94 calls.', []],
    ['Ann Lowe denied that.', []],
    ['Ann Lowe, asked whether she would sail, laughed.', []],
    [
      'The clerk, whom Ann Lowe knew, asked whether she would sail.',
      ['indirect | The clerk, whom Ann Lowe knew, | whether she would sail'],
    ],
    ['Ann Lowe has said before that crews wait.', ['indirect | Ann Lowe | that crews wait']],
    [
      'But records seen by the Larn Herald show that crews wait.',
      ['indirect | records seen by the Larn Herald | that crews wait'],
    ],
  ])('in: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  test('is sure of who is quoted as saying it, not of who quotes', () => {
    const confidence = (sentence: string) => find(`${sentence}\n\n${more}`)[0]?.confidence ?? 0;
    expect(confidence('Tom Wray was quoted as saying the crews were tired.')).toBeGreaterThan(0.8);
    expect(confidence('The Herald quoted Tom Wray as saying the crews were tired.')).toBeLessThan(0.8);
  });
});
