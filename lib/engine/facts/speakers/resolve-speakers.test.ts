import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../quiz/span.ts';
import { readDocument } from '../../text/read-document.ts';
import { findEntities } from '../entities/find-entities.ts';
import type { Statement } from '../facts.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/**
 * Reads a text with its statements marked: `{…}` the words said, `[…]` the speaker of the statement nearest before or after
 * on the same line of marks (`{1…}` with `[1…]`); a statement without its speaker is floating.
 */
const resolve = (marked: string): (string | null)[] => resolved(marked).map(({ reference }) => reference);

function resolved(marked: string): Statement[] {
  const contents = new Map<string, Span>();
  const speakers = new Map<string, Span>();
  const opened: { key: string; start: number; into: Map<string, Span> }[] = [];
  let text = '';
  for (let index = 0; index < marked.length; index += 1) {
    const mark = marked.charAt(index);
    if (mark === '{' || mark === '[') {
      opened.push({
        key: marked.charAt(index + 1),
        start: text.length,
        into: mark === '{' ? contents : speakers,
      });
      index += 1;
    } else if (mark === '}' || mark === ']') {
      const open = opened.pop();
      open?.into.set(open.key, { start: open.start, end: text.length });
    } else text += mark;
  }
  const document = readDocument(text);
  const statements = [...contents].map(
    ([key, span]): Statement => ({
      ...span,
      kind: 'direct',
      speaker: speakers.get(key) ?? null,
      cue: null,
      entity: null,
      reference: null,
      confidence: 1,
      asserted: true,
      rule: 'test',
      sentence: document.tokens.find(({ end }) => end > span.start)?.sentence ?? -1,
    }),
  );
  return resolveSpeakers(document, findEntities(document), statements);
}

test.each([
  ['Brill Ltd. went to court on Monday. [1It] said {1the trams were copied}.', 1],
  ['Hallam Group paid Brill Corp. on Monday. [1The group] said {1it was late}.', 1],
  ['Brill Corp. paid. [1The group] said {1it was late}.', 0.6],
])('who may be another of the sort is trusted less: %s', (marked, confidence) => {
  expect(resolved(marked).map((statement) => statement.confidence)).toEqual([confidence]);
});

describe('named speakers', () => {
  test.each([
    ['full name', '[1Mayor Ines Carrow] said {1it rained}.', 'Ines Carrow'],
    ['surname', 'Mayor Ines Carrow came. {1“It rained,”} [1Carrow] said.', 'Ines Carrow'],
    ['courtesy title', 'Mayor Ines Carrow came. {1“It rained,”} said [1Ms. Carrow].', 'Ines Carrow'],
    ['apposition after', 'On Monday [1Ines Carrow, the mayor of Ellery,] said {1it rained}.', 'Ines Carrow'],
    [
      'apposition before',
      '[1Norland’s deputy foreign minister, Ines Carrow,] said {1it rained}.',
      'Ines Carrow',
    ],
    [
      'a title in the apposition',
      '[1The university’s chancellor at the time, Lady Irene Carrow,] said {1it rained}.',
      'Irene Carrow',
    ],
    [
      'a place behind it',
      '[1Another researcher, Irene Carrow of the Sleep Council,] said {1it rained}.',
      'Irene Carrow',
    ],
    ['body in an apposition', '[1Her publisher, Faber & Row,] said {1it rained}.', 'Faber & Row'],
    ['role phrase', 'Mayor Ines Carrow met a guard. [1The mayor] said {1it rained}.', 'Ines Carrow'],
    ['an official', 'Ines Carrow met her rival. [1The official] said {1it rained}.', 'the official'],
    ['no company', 'The Ministry of Tides closes. [1The company] said {1it rained}.', 'the company'],
    ['a name cut short', 'Then Mayor Drew [1Carrow-Ray] said {1it rained}.', 'Drew Carrow-Ray'],
    ['a given name in an apposition', '[1Mr. Carrow’s brother, Amir,] said {1it rained}.', 'Amir'],
    ['letters behind the name', '[1Sir Keith Brody KC] said {1it rained}.', 'Keith Brody'],
    ['capitals of a transcript', 'Mayor Ines Carrow came. [1MAYOR CARROW]: {1It rained}.', 'Ines Carrow'],
    ['acronym', 'The Tidal Energy Agency met. [1The TEA] said {1it rained}.', 'Tidal Energy Agency'],
    [
      'noun for a body',
      'The Tidal Energy Agency met. [1The agency] said {1it rained}.',
      'Tidal Energy Agency',
    ],
    [
      'name after a title with "of"',
      'On Monday [1Secretary of State Ines Carrow] said {1it rained}.',
      'Ines Carrow',
    ],
    [
      'a spokesman is not whom he speaks for',
      'Ines Carrow came. [1A spokesman for Ms. Carrow] said {1it rained}.',
      'a spokesman for Ms. Carrow',
    ],
    [
      'an office is not its owner',
      'Ines Carrow came. [1Carrow’s office] said {1it rained}.',
      'Carrow’s office',
    ],
    ['nameless', '[1A guard] said {1it rained}.', 'a guard'],
    ['group', '[1Norwegian and Swedish officials] said {1it rained}.', 'Norwegian and Swedish officials'],
    ['two names', '[1Ines Carrow and Tomas Wray] said {1it rained}.', 'Ines Carrow and Tomas Wray'],
    ['paper', '[1The report] said {1it rained}.', 'the report'],
  ])('%s', (_, text, reference) => {
    expect(resolve(text)).toEqual([reference]);
  });
});

describe('pronouns', () => {
  test.each([
    ['the only one', 'Ines Carrow came. {1“It rained,”} [1she] said.', 'Ines Carrow'],
    ['by gender', 'Ines Carrow met Tomas Wray. {1“It rained,”} [1he] said.', 'Tomas Wray'],
    ['subject before object', 'Tomas Wray met Otto Brill. {1“It rained,”} [1he] said.', 'Tomas Wray'],
    ['not the owner', 'Tomas Wray left Otto Brill’s yard. {1“It rained,”} [1he] said.', 'Tomas Wray'],
    [
      'not a name that only tells whose',
      'Brill campaign manager Tomas Wray came. Otto Brill was ill. Mr. Wray ate. {1“It rained,”} [1he] said.',
      'Tomas Wray',
    ],
    [
      'not one named in a quotation',
      'Tomas Wray spoke. {1“I saw Otto Brill,”} [1he] said. {2“It rained,”} [2he] added.',
      'Tomas Wray',
    ],
    [
      'named by his role only',
      'Prime Minister Tomas Wray met Ana Reis. The prime minister was late. {1“It rained,”} [1he] said.',
      'Tomas Wray',
    ],
    [
      'a nameless person before',
      'Otto Brill was away. A spokesman for Mr. Brill said so. {1“It rained,”} [1he] added.',
      'a spokesman',
    ],
    [
      'a wife told by her husband’s name',
      'Cpl. Elena Moss spoke first. Mr. Brill’s wife wept. {1“He works,”} [1she] said.',
      'Mr. Brill’s wife',
    ],
    ['as for', 'Otto Brill was ill. As for Tomas Wray, [1he] said {1it rained}.', 'Tomas Wray'],
    ['who', 'On Monday Ana Reis, a nurse at Ellery House, [1who] said {1it rained}, left.', 'Ana Reis'],
    ['they', '[2Officials] met. They ate. [1They] said {1it rained}.', 'officials'],
    ['I, inside a quotation', '{2“{1It rained, [1I] think},”} said [2Ana Reis].', 'Ana Reis'],
  ])('%s', (_, text, reference) => {
    expect(resolve(text)[0]).toBe(reference);
  });

  test('two who could be meant are left open', () => {
    expect(resolve('Tomas Wray and Otto Brill came. {1“It rained,”} [1he] said.')).toEqual([null]);
  });

  test.each([
    'Tomas Wray spoke. Then Zelb defied the question. {1“It rained,”} [1he] said.',
    'Zelda was ill. {1“I met Ines Carrow and Otto Brill,”} [1she] said.',
  ])('another stands between: %s', (text) => {
    expect(resolve(text)).toEqual([null]);
  });

  test('nobody of that gender is nobody', () => {
    expect(resolve('Margaret Carrow came. {1“It rained,”} [1he] said.')).toEqual([null]);
  });
});

describe('floating quotations', () => {
  test.each([
    ['go on with the last speaker', '{1“It rained,”} said [1Ana Reis]. {2“It poured.”}', 'Ana Reis'],
    [
      'go on past a paragraph',
      '{1“It rained,”} said [1Ana Reis].\n\n{2“It poured, and nobody came to the harbour.”}',
      'Ana Reis',
    ],
    [
      'turn to who acts between',
      '{1“It rained,”} said [1Ana Reis]. Otto Brill shook his head. {2“No.”}',
      'Otto Brill',
    ],
    [
      'follow a lead-in',
      '{1“It rained,”} said [1Ana Reis].\n\nThen Otto Brill shook his head. {2“It did not rain here.”}',
      'Otto Brill',
    ],
    [
      'stay with the subject of an apposition',
      '{1“It rained,”} said [1Ana Reis], a nurse who saw Otto Brill. {2“It poured.”}',
      'Ana Reis',
    ],
  ])('%s', (_, text, reference) => {
    expect(resolve(text)[1]).toBe(reference);
  });

  test('are left open with nobody before', () => {
    expect(resolve('{1“It rained in the harbour.”} The crews left.')).toEqual([null]);
  });
});

test('everything else of a statement is kept, in its order', () => {
  const document = readDocument('Ana Reis came. “It rained,” she said.');
  const statement: Statement = {
    start: 15,
    end: 27,
    kind: 'direct',
    speaker: { start: 28, end: 31 },
    cue: null,
    entity: null,
    reference: null,
    confidence: 0.5,
    asserted: false,
    rule: 'test',
    sentence: 1,
  };
  const registry = findEntities(document);
  expect(resolveSpeakers(document, registry, [statement])).toEqual([
    { ...statement, entity: 'e1', reference: 'Ana Reis' },
  ]);
});

test('any spans at all are resolved to entities of the registry or to nobody', () => {
  const word = fc.constantFrom(
    ...[
      'Ana',
      'Reis',
      'Mr.',
      'said',
      'the',
      'minister',
      ',',
      '.',
      '“',
      '”',
      'who',
      'he',
      'she',
      'they',
      'it',
      'I',
    ],
    ...['Brill', 'agency', "'s", 'officials', '34', '\n\n', '19-year-old', 'of', 'her', 'nephew', '😀'],
  );
  const place = fc.nat({ max: 200 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.array(fc.tuple(place, place, place, place), { maxLength: 6 }),
      (words, places) => {
        const text = words.join(' ');
        const document = readDocument(text);
        const registry = findEntities(document);
        const within = (a: number, b: number): Span => ({
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        });
        const statements = places.map(([a, b, c, d], index): Statement => {
          const span = within(a, b);
          return {
            ...span,
            kind: 'direct',
            speaker: index % 3 === 0 ? null : within(c, d),
            cue: null,
            entity: null,
            reference: null,
            confidence: 1,
            asserted: true,
            rule: 'test',
            sentence: document.tokens.find(({ end }) => end > span.start)?.sentence ?? -1,
          };
        });
        const ids = new Set(registry.entities.map(({ id }) => id));
        const resolved = resolveSpeakers(document, registry, statements);
        expect(resolved).toHaveLength(statements.length);
        for (const { entity, reference } of resolved) {
          if (entity === null) continue;
          expect(ids.has(entity)).toBe(true);
          expect(reference).not.toBeNull();
        }
      },
    ),
    { numRuns: 150 },
  );
});
