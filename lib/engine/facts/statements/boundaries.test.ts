import { describe, expect, test } from 'vitest';
import { type Span, textOf } from '../../../quiz/span.ts';
import { readDocument } from '../../text/read-document.ts';
import { findStatements } from './find-statements.ts';
import { isSaid } from './said.ts';

const more =
  'The boats stayed at the quay for the rest of that week, and few of the crews came down to look at them.';

/** What is said in a sentence, a line each: speaker (– when it floats), cue and content. */
function partsOf(sentence: string): string[] {
  const text = `${sentence}\n\n${more}`;
  const words = (span: Span | null) => (span === null ? '–' : textOf(text, span));
  return findStatements(readDocument(text), { entities: [] })
    .filter(isSaid)
    .map(({ speaker, cue, start, end }) =>
      [words(speaker), words(cue), textOf(text, { start, end })].join(' | '),
    );
}

describe('where a speaker begins and ends', () => {
  test.each([
    [
      'The team lists him as doubtful, but a person close to the crew, who asked for no name, said it was ten days.',
      ['a person close to the crew, who asked for no name, | said | it was ten days'],
    ],
    [
      'Crews met at a rally that lasted, according to two people who were in the room, less than 12 minutes.',
      ['two people who were in the room | according to | Crews met at a rally that lasted'],
    ],
    [
      'The money that, according to the Crown, vanished between March and May was his.',
      ['the Crown | according to | vanished between March and May was his'],
    ],
    [
      'A court-named trustee, Phil Lowe, has sold the pier, and told a judge in May that he expected more.',
      ['A court-named trustee | told | that he expected more'],
    ],
    [
      'Ms. Lowe was told by a manager at the port that crews had begun to leave.',
      ['a manager at the port | was told | that crews had begun to leave'],
    ],
    [
      'Crews had been asked by the port not to discuss the case.',
      ['the port | been asked | not to discuss the case'],
    ],
    [
      'In a Herald interview Ms. Lowe declared “the pier is gone.”',
      ['Ms. Lowe | declared | “the pier is gone.”'],
    ],
  ])('in: %s', (sentence, expected) => {
    expect(partsOf(sentence)).toEqual(expected);
  });
});

describe('who tells of another’s words', () => {
  test.each([
    [
      'The Herald reports that fees rose in May, according to the port.',
      [
        'the port | according to | The Herald reports that fees rose in May',
        'The Herald | reports | that fees rose in May',
      ],
    ],
    ['"We wait. It is a long game." - Ann Lowe', ['Ann Lowe | - | "We wait. It is a long game."']],
    ['“We wait,” Ms. Lowe said, according to the port.', ['Ms. Lowe | said | “We wait,”']],
  ])('in: %s', (sentence, expected) => {
    expect(partsOf(sentence)).toEqual(expected);
  });
});

describe('which words are the cue', () => {
  test.each([
    ['Ms. Lowe continued to insist that boats wait.', ['Ms. Lowe | continued to insist | that boats wait']],
    ['Ms. Lowe was quick to add that boats wait.', ['Ms. Lowe | was quick to add | that boats wait']],
    ['Ms. Lowe went on to say that boats wait.', ['Ms. Lowe | went on to say | that boats wait']],
    ['Ms. Lowe said in a letter: “We wait.”', ['Ms. Lowe | said in a letter: | “We wait.”']],
    ['Ms. Lowe said: the port must close.', ['Ms. Lowe | said: | the port must close']],
    ['Ms. Lowe warned of a “long winter” for crews.', ['Ms. Lowe | warned of | a “long winter” for crews']],
  ])('in: %s', (sentence, expected) => {
    expect(partsOf(sentence)).toEqual(expected);
  });
});

describe('where what is said begins and ends', () => {
  test.each([
    ['Ms. Lowe said after the vote she would not leave.', ['Ms. Lowe | said | she would not leave']],
    ['Ms. Lowe said afterward that she had not left.', ['Ms. Lowe | said | that she had not left']],
    [
      'Ms. Lowe told port guards that sometime in May, she would leave.',
      ['Ms. Lowe | told | that sometime in May, she would leave'],
    ],
    [
      'The fund predicted that older boats - which include three of ours - will sink.',
      ['The fund | predicted | that older boats - which include three of ours - will sink'],
    ],
    [
      'Ms. Lowe suggested that the report, which cost $400 and runs to 1,900 pages, contains errors.',
      ['Ms. Lowe | suggested | that the report, which cost $400 and runs to 1,900 pages, contains errors'],
    ],
    [
      'The port, which sank to a fifth of its trade — the limit, crews say, was a tenth — was shut by the state.',
      ['crews | say | the limit', 'crews | say | was a tenth'],
    ],
    ['She owns the quay from which, the writ says, boats left.', ['the writ | says | boats left']],
    [
      'Fees fell by half, the port said on Wednesday, although crews had left.',
      ['the port | said | Fees fell by half'],
    ],
    [
      'Ms. Lowe accused the port of waste while Mr. Wray says the fees were low.',
      ['Ms. Lowe | accused | the port of waste', 'Mr. Wray | says | the fees were low'],
    ],
    [
      'She accused Dan Wray of showing support for the fleet.',
      ['She | accused | Dan Wray of showing support for the fleet'],
    ],
    ['He urged North Ellery to resume talks.', ['He | urged | North Ellery to resume talks']],
    [
      'The port has asked Dan Wray, the judge of this race, to count the boats.',
      ['The port | has asked | Dan Wray, the judge of this race, to count the boats'],
    ],
  ])('in: %s', (sentence, expected) => {
    expect(partsOf(sentence)).toEqual(expected);
  });
});

describe('what another verb, or none, reports', () => {
  test.each([
    [
      'Ms. Lowe did not seem moved, telling crews, “The tide waits.”',
      ['Ms. Lowe | telling | “The tide waits.”'],
    ],
    [
      'Nothing the port said “will calm the crews,” Ms. Lowe wrote.',
      ['Ms. Lowe | wrote | “will calm the crews,”'],
    ],
    ['The mayor declined to comment when reached by phone.', []],
    ['In the worst case, described as “grim”, they would lose.', []],
    [
      'She wrote that “crews have heard it before,” a reference to a plan announced in May for the quay.',
      [
        'She | wrote | that “crews have heard it before,” a reference to a plan announced in May for the quay',
      ],
    ],
  ])('in: %s', (sentence, expected) => {
    expect(partsOf(sentence)).toEqual(expected);
  });
});
