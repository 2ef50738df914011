import { expect, test } from 'vitest';
import type { Statement } from '../../facts/facts.ts';
import { readDocument } from '../../text/read-document.ts';
import { quotedClause } from './quoted-clause.ts';

function clauseOf(text: string, words: string) {
  const document = readDocument(text);
  const start = text.indexOf(words);
  const sentence = document.sentences.findIndex((one) => one.end > start);
  const statement: Statement = {
    start,
    end: start + words.length,
    kind: 'direct',
    speaker: null,
    cue: null,
    entity: null,
    reference: null,
    confidence: 1,
    asserted: true,
    rule: 'test',
    sentence,
  };
  return quotedClause(document, statement);
}

test.each([
  [
    '“The tide was late by an hour,” said Ada Holm.',
    '“The tide was late by an hour,”',
    'The tide was late by an hour',
  ],
  [
    'Ada Holm added that, “The tide was late by an hour.”',
    'that, “The tide was late by an hour.”',
    'The tide was late by an hour',
  ],
  [
    '"Who pays for the second bridge?" asked Ada Holm.',
    '"Who pays for the second bridge?"',
    'Who pays for the second bridge?',
  ],
  [
    'Ada Holm said: “Yes. The council has paid for the bridge three times already.”',
    '“Yes. The council has paid for the bridge three times already.”',
    'The council has paid for the bridge three times already',
  ],
  [
    '“That is why. Nobody in the valley wanted to sell the mill to a stranger.” Ada Holm sat down.',
    '“That is why. Nobody in the valley wanted to sell the mill to a stranger.”',
    'Nobody in the valley wanted to sell the mill to a stranger',
  ],
  [
    '“He runs a parallel harbour board,” said Ada Holm.',
    '“He runs a parallel harbour board,”',
    'He runs a parallel harbour board',
  ],
  [
    '“The quay is older than the town,” Ada Holm said, “and it will outlive us.”',
    '“The quay is older than the town,”',
    'The quay is older than the town',
  ],
  [
    '“They say, ‘We wait. Will the quay sink under us this winter?’ I tell them that the quay will stand.” Ada Holm sat down.',
    '“They say, ‘We wait. Will the quay sink under us this winter?’ I tell them that the quay will stand.”',
    'I tell them that the quay will stand',
  ],
  [
    '“But I will never sell the quay,” said Ada Holm.',
    '“But I will never sell the quay,”',
    'I will never sell the quay',
  ],
  [
    '“Mended quays,” said Ada Holm. “A fine new dock. The board has mended the old quay twice.”',
    '“A fine new dock. The board has mended the old quay twice.”',
    'The board has mended the old quay twice',
  ],
])('takes a whole sentence out of %s', (text, words, expected) => {
  const clause = clauseOf(text, words);
  expect(clause?.text).toBe(expected);
  expect(clause?.fragment).toBe(false);
  expect(text.slice(clause?.start, clause?.end)).toContain(expected);
});

test('calls half a sentence a fragment', () => {
  expect(
    clauseOf(
      'He called it “a very grim winter for one boat,” she said.',
      '“a very grim winter for one boat,”',
    ),
  ).toMatchObject({
    text: 'a very grim winter for one boat',
    fragment: true,
  });
});

test.each([
  [
    'a title',
    'She wrote “Salt: How Harbours Rise and Fall” in spring.',
    '“Salt: How Harbours Rise and Fall”',
  ],
  [
    'an odd mark',
    "“It feels like, 'Let them wait a year,” said Ada Holm.",
    "“It feels like, 'Let them wait a year,”",
  ],
  [
    'the first half of a sentence',
    '“What the crew is telling us,” she said, “is that the tide was late.”',
    '“What the crew is telling us,”',
  ],
  [
    'the half before a but',
    "''The quay is older than the town,'' she said, ''but the town has never mended it.''",
    "''The quay is older than the town,''",
  ],
  [
    'the half before a verb',
    '“One of the reasons that the quay sank in winter,” she said, “is the clay.”',
    '“One of the reasons that the quay sank in winter,”',
  ],
  [
    'a thing without a verb of its own',
    '“The fact that he ever tried to mend the old quay,” said Ada Holm.',
    '“The fact that he ever tried to mend the old quay,”',
  ],
  ['too few words', '“Not now,” said Ada Holm.', '“Not now,”'],
  [
    'marks within marks',
    '“He told me “never again” that same long day,” said Ada Holm.',
    '“He told me “never again” that same long day,”',
  ],
  [
    'a word outside its marks',
    'He said that if “the quay sinks in winter, the crews will leave the town.”',
    '“the quay sinks in winter, the crews will leave the town.”',
  ],
  [
    'a condition outside its marks',
    '“The crews would call that harbour a ruin” if the board sold the quay, said Ada Holm.',
    '“The crews would call that harbour a ruin”',
  ],
  [
    'an object outside its marks',
    '“I admire the craft and colour” of the quay, said Ada Holm.',
    '“I admire the craft and colour”',
  ],
  [
    'broken letters',
    '“The boats lie in the harbourâ€™s mud all winter,” said Ada Holm.',
    '“The boats lie in the harbourâ€™s mud all winter,”',
  ],
  [
    'a question that begins in its middle',
    '“And what did the harbour board pay?” asked Ada Holm.',
    '“And what did the harbour board pay?”',
  ],
  [
    'a short piece that lacks what it is said of',
    'The quay “was mended by a captain of straw,” said Ada Holm.',
    '“was mended by a captain of straw,”',
  ],
  [
    'a verb whose subject stands outside its marks',
    'The captain “has carried straw to every harbour of the coast since his father sold the mill in Ellery,” said Ada Holm.',
    '“has carried straw to every harbour of the coast since his father sold the mill in Ellery,”',
  ],
  [
    'a verb that may be a noun',
    'The captain “sails us to ruin and the board pays for straw,” said Ada Holm.',
    '“sails us to ruin and the board pays for straw,”',
  ],
  [
    'a denial whose subject stands outside its marks',
    'The captain “isn’t planning to sell any straw this winter,” said Ada Holm.',
    '“isn’t planning to sell any straw this winter,”',
  ],
  [
    'half a question',
    '“Asking a crew of straw to leave a quay of wicker?” Ada Holm sat down.',
    '“Asking a crew of straw to leave a quay of wicker?”',
  ],
  [
    'a verb behind an adverb',
    'The captain “quietly carried straw to every harbour of the coast,” said Ada Holm.',
    '“quietly carried straw to every harbour of the coast,”',
  ],
  [
    'a verb left out at its end',
    '“Tonight in Ellery there is no hope that anybody will.” Ada Holm sat down.',
    '“Tonight in Ellery there is no hope that anybody will.”',
  ],
  [
    'an object that runs on',
    'The crew had lost “thousands of crowns in straw and wicker and all the rest of it, year in, year out, for the harbour of Ellery,” said Ada Holm.',
    '“thousands of crowns in straw and wicker and all the rest of it, year in, year out, for the harbour of Ellery,”',
  ],
  [
    'a piece with a gap',
    'She spoke of “the captain of straw … and his ferry of wicker,” said Ada Holm.',
    '“the captain of straw … and his ferry of wicker,”',
  ],
  [
    'dirt inside',
    '“We asked the board of the harbour | that it mend the quay,” said Ada Holm.',
    '“We asked the board of the harbour | that it mend the quay,”',
  ],
  [
    'a “which” of the sentence before',
    '“Which has mended the old quay twice in a year,” said Ada Holm.',
    '“Which has mended the old quay twice in a year,”',
  ],
  [
    'the words of somebody else',
    'Lind said “she said, ‘Mend the old quay,’ ” in May.',
    '“she said, ‘Mend the old quay,’ ”',
  ],
  [
    'a condition without what hangs on it',
    '“I told the board of Ellery that if the crews mend the quay,” said Ada Holm.',
    '“I told the board of Ellery that if the crews mend the quay,”',
  ],
  [
    'a piece without its object',
    '“The board will try to figure out …”',
    '“The board will try to figure out …”',
  ],
  [
    'nothing but what was told before',
    '“These crews matter, and that quay was hurt by those boats,” said Ada Holm.',
    '“These crews matter, and that quay was hurt by those boats,”',
  ],
  [
    'a half that ends in a “never”',
    '“The crew has words for the quay it never …” said Ada Holm.',
    '“The crew has words for the quay it never …”',
  ],
])('has no clause for %s', (_, text, words) => {
  expect(clauseOf(text, words)).toBeNull();
});

test.each([
  ['“Boats wait for the tide in Ellery.”', false],
  ['“Vote for a quay of our own.”', false],
  ['“I told the board that if the quay sinks the crews will leave.”', false],
  ['“These crews of Ellery mended that quay in a winter of ice and straw.”', false],
  ['“If the quay sinks, we will have to find out …”', true],
  ['“mend the quay with straw and wicker” was the plan, said Ada Holm.', true],
  ['“You told thousands of ten-crown-an-hour” crews to leave.', undefined],
  ['“You told thousands of crews to leave” said Ada Holm.', false],
])('tells a piece from a sentence: %s', (text, fragment) => {
  const words = /“[^”]*”/.exec(text)?.[0] ?? '';
  expect(clauseOf(text, words)?.fragment).toBe(fragment);
});

test.each([
  ['“My wife has heard it,” said Ada Holm.', '“My wife has heard it,”', false],
  [
    '“Could you dwell for longer upon that?” asked Ada Holm.',
    '“Could you dwell for longer upon that?”',
    false,
  ],
  ['Ada Holm called the quay “very hard to look past.”', '“very hard to look past.”', false],
  [
    'Ada Holm called the quay “very hard to look after in winter.”',
    '“very hard to look after in winter.”',
    true,
  ],
  ['“[But] it is not that complicated,” said Ada Holm.', '“[But] it is not that complicated,”', false],
  ['“I sold my car because of this line,” said Ada Holm.', '“I sold my car because of this line,”', true],
  ['“They stole the harbour from Norland,” said Ada Holm.', '“They stole the harbour from Norland,”', true],
])(
  'asks of words that hang on what was said before only where they tell enough: %s',
  (text, words, isAsked) => {
    expect(clauseOf(text, words) !== null).toBe(isAsked);
  },
);
