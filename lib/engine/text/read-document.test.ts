import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../quiz/span.ts';
import { readDocument } from './read-document.ts';

const kindsOf = (text: string): string[] => readDocument(text).blocks.map(({ kind }) => kind);
const sentencesOf = (text: string): string[] =>
  readDocument(text).sentences.map((sentence) => textOf(text, sentence));
const quotationsOf = (text: string): string[] =>
  readDocument(text).quotations.map((quotation) => textOf(text, quotation));
const tokensOf = (text: string): string[] => readDocument(text).tokens.map((token) => token.text);

const paragraph =
  'The council of Port Ellery voted on Tuesday to dredge the harbour, and the work will begin in the spring.';
const next = 'Crews expect to take eleven weeks, and the boats will wait outside the wall until it is done.';

describe('blocks', () => {
  test.each([
    'Skip to main content',
    'Advertisement',
    'Story continues below advertisement',
    'Related: The ferry comes back',
    'Read more',
    'With reports from Ann Lowe in Hull and Tom Wray',
    'Sign up for our morning newsletter today',
    '© 2021 The Ellery Post. All rights reserved.',
    'Share this article',
    '12 Comments',
    'Tags: harbour, boats',
    'This story was first published on May 4 and has been corrected.',
    'Follow Ann Lowe on Twitter @annlowe',
    'Ann Lowe and Tom Wray reported from Hull.',
    'Harbour Press writer Ann Lowe in Port Ellery contributed to this report.',
    'Write to us at desk@ellery.example',
  ])('leaves out %s', (line) => {
    expect(kindsOf(`Harbour dredging to start\n\n${paragraph}\n\n${line}\n\n${next}`)[2]).toBe('furniture');
  });

  test.each([
    'Related work has been done by a team in Hull, and it will be shown to the council in the autumn.',
    'Share prices fell after the vote, and the port lost a tenth of its value in a single afternoon.',
    'By Monday the road was open again, though only to the crews that were working on the wall.',
    'Sign-up fees rose, she said, and many families could not pay them when the season began.',
    'Residents can sign up for the program at the town hall, and the crews will call them in the spring.',
    'By continuing to raise its fees, the port would lose the last of its boats, she told the council.',
    'The rise was reported from hospitals across the province, and the crews were sent home at noon.',
    'This report was published on Tuesday by the auditor, who had asked for the figures in the spring.',
    'Critics called the loan to the port a handout.',
    'She keeps on her desk at the port a picture by Tom Wray.',
    'Published in 2019, the book on the wall sold out.',
    'Loading docks at the port were closed on Monday.',
    'Comments like these are what the council was afraid of, the mayor told the room on Tuesday night.',
  ])('keeps %s', (line) => {
    expect(kindsOf(`Harbour dredging to start\n\n${paragraph}\n\n${line}\n\n${next}`)[2]).toBe('body');
  });

  test('reads the first title-like line as the title, also behind furniture', () => {
    expect(
      kindsOf(`Skip to main content\n\nHarbour dredging to start\n\nBy Ann Lowe\n\n${paragraph}`),
    ).toEqual(['furniture', 'title', 'byline', 'body']);
  });

  test('lets an article do without a title', () => {
    expect(kindsOf(`${paragraph}\n\n${next}`)).toEqual(['body', 'body']);
  });

  test('marks a caption in brackets that calls itself one', () => {
    const caption = '[Photo caption: Sailors shut the quay on Monday after a mast fell. (Sent by Ann Lowe)]';
    expect(kindsOf(`The ferry sails again\n\n${caption}\n\n${paragraph}\n\n${next}`)[1]).toBe('caption');
  });

  test('marks a caption by the credit glued to it', () => {
    const caption = 'A boat leaves the harbour at Port Ellery on May 4.Ann Lowe/The Harbour Press';
    expect(kindsOf(`${caption}\n\n${paragraph}\n\n${next}`)).toEqual(['caption', 'body', 'body']);
  });

  test.each([
    'Published May 4, 2021 9:05 a.m.',
    'Updated 3 hours ago',
    'Last updated: Tue, May 4',
    'Tuesday, May 4, 2021',
    'By Ann Lowe and Tom Wray',
  ])('takes %s for a byline', (line) => {
    expect(kindsOf(`Harbour dredging to start\n\n${line}\n\n${paragraph}\n\n${next}`)[1]).toBe('byline');
  });

  test('keeps a paragraph that lost its last stop', () => {
    const text = `Harbour dredging to start\n\n${paragraph}\n\nThe vote was held at noon. Crews left the quay\n\n${next}`;
    expect(kindsOf(text)[2]).toBe('body');
  });

  test('takes a path of links for furniture and a name under the title for its byline', () => {
    const text = `Home / News / Local\n\nHarbour dredging to start\n\nAnn Lowe\n\n${paragraph}`;
    expect(kindsOf(text)).toEqual(['furniture', 'title', 'byline', 'body']);
  });

  test('tells a heading from the headlines of other stories', () => {
    const text = `Harbour dredging to start\n\n${paragraph}\n\nA long wait\n\n${next}\n\nFerry returns after a long winter on the slip\n\nMayor of Hull says she will not run again in spring\n\n${paragraph}`;
    expect(kindsOf(text)).toEqual(['title', 'body', 'heading', 'body', 'furniture', 'furniture', 'body']);
  });

  test('joins lines that are wrapped at a column', () => {
    const wrapped =
      'The council of Port Ellery voted on Tuesday to dredge the harbour,\nand the work will begin in the spring, the mayor said after the vote\nwas counted in front of the crews who had come to hear the outcome.';
    const text = `${wrapped}\n\n${wrapped}\n\n${wrapped}`;
    expect(kindsOf(text)).toEqual(['body', 'body', 'body']);
  });

  test('reads other line breaks', () => {
    expect(kindsOf(`Harbour dredging to start\r\n\r\n${paragraph}\r\n${next}`)).toEqual([
      'title',
      'body',
      'body',
    ]);
    expect(kindsOf(`Harbour dredging to start\r${paragraph}\u2029${next}`)).toEqual([
      'title',
      'body',
      'body',
    ]);
  });
});

describe('sentences', () => {
  test.each([
    ['She left in the U.S. He stayed behind with the crew.', 2],
    ['Mr. Lowe and Dr. Wray met Gov. Anand in St. John’s on Jan. 4 at 9 a.m. on the quay.', 1],
    ['J.K. Wray and George R.R. Lowe spoke. Both were heard by the whole room.', 2],
    ['The ruling in Larn v. Board of Pilots sent the crews home. The port was not heard.', 2],
    ['“Why now?” Ms. Wray asked. Nobody in the room had an answer for her.', 2],
    ['“Stop!” he shouted. The boat did not stop until it reached the far wall.', 2],
    ['The cost rose 2.9 per cent to $4.3 billion. Crews were not surprised by it.', 2],
    ['The No. 2 pilot left. The No. 1 stayed on the boat until the evening.', 2],
    ['“It fails. It always fails. … That is why I fear it,” she said to the room.', 3],
    ['The company, Hallam & Reed Inc., would not speak. Its shares fell by a tenth.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(`${text}`)).toHaveLength(count);
  });
});

describe('quotations', () => {
  test.each([
    ['He said “no” and left the quay before the vote was held.', ['“no”']],
    ['He said "no" and left the quay before the vote was held.', ['"no"']],
    ["He said ''no'' and left the quay before the vote was held.", ["''no''"]],
    ['He said „nein“ and left the quay before the vote was held.', ['„nein“']],
    ['„Wir warten“, she said of the vote that was held at noon.', ['„Wir warten“']],
    ['« Nous attendons », she said of the vote that was held at noon.', ['« Nous attendons »']],
    ['»Vi venter,« she said of the vote that was held at noon.', ['»Vi venter,«']],
    ['He said « non » and left the quay before the vote was held.', ['« non »']],
    [
      '‘We won’t wait,’ she said. ‘The crews’ boats are gone.’ Then she left.',
      ['‘We won’t wait,’', '‘The crews’ boats are gone.’'],
    ],
    ['“She told us ‘no’ twice,” he said of the vote on the harbour.', ['“She told us ‘no’ twice,”']],
    ['The crews’ boats and the ’90s pumps are gone, and so are the pilots’ huts.', []],
    ['The rock ’n’ roll years are over, he told the crews’ families in Hull.', []],
    ['It is 6\' 2" tall and nobody at the harbour knows who made it.', []],
  ])('%s', (text, quotations) => {
    expect(quotationsOf(text)).toEqual(quotations);
  });

  test('follows one quotation through paragraphs that each open it', () => {
    const text =
      '“We waited for the tide all winter, and the tide never came for us.\n\n“Then we left the harbour for good, and none of us looked back,” she said.';
    const { quotations } = readDocument(text);
    expect(quotations.map(({ open }) => open)).toEqual([true, false]);
  });

  test('does not let a lost mark swallow the quotations after it', () => {
    expect(
      quotationsOf('She said “the tide is late, he said. “The boats are gone,” she added at the end.'),
    ).toContain('“The boats are gone,”');
  });
});

test('words keep their hyphens and stops, and give up their possessives', () => {
  expect(
    tokensOf(
      'Mr. Lowe’s 200-soldier, well-known U.S. crew don’t pay $3.5-million on ellery.com, they’re late.',
    ),
  ).toEqual([
    'Mr.',
    'Lowe',
    '’s',
    '200-soldier',
    ',',
    'well-known',
    'U.S.',
    'crew',
    'don’t',
    'pay',
    '$',
    '3.5-million',
    'on',
    'ellery.com',
    ',',
    'they',
    '’re',
    'late',
    '.',
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '\n',
        ' ',
        '.',
        'Mr.',
        'said',
        'A',
        'that',
        '–',
        '(',
        '«',
        '😀',
        'ש',
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join('')),
);

test('every span lies inside the text, in order, and every token in its sentence', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks, sentences, tokens, quotations } = readDocument(text);
      let end = 0;
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      let before = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(before);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        const sentence = sentences[token.sentence];
        expect(sentence && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
        before = token.end;
      }
      for (const quotation of quotations) {
        const block = blocks[quotation.block];
        expect(block && block.start <= quotation.start && quotation.end <= block.end).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
