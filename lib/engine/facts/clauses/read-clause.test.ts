import { describe, expect, test } from 'vitest';
import { readPieces } from '../figures/pieces.ts';
import { analyseSentence } from './clause.ts';
import { clauseAround } from './read-clause.ts';

/** Subject, verb and rest of the clause around a word, as written and parted by bars. */
function clauseOf(text: string, word: string): string | null {
  const pieces = readPieces(text);
  const at = pieces.findIndex((piece) => piece.text === word);
  const clause = clauseAround(analyseSentence(pieces), at, at + 1);
  const words = ({ from, end }: { from: number; end: number }): string =>
    pieces[from] && end > from ? text.slice(pieces[from].start, pieces[end - 1]?.end) : '';
  return clause && [words(clause.subject), words(clause.verb), words(clause.rest)].join(' | ');
}

describe('reads the clause around a word', () => {
  test.each([
    ['The mill sold 40 loaves in Ellery.', '40', 'The mill | sold | 40 loaves in Ellery'],
    ['Ellery, which owns 12 boats, is a port.', '12', 'Ellery | owns | 12 boats'],
    ['Tomas Wray, a baker, sold 40 loaves.', '40', 'Tomas Wray | sold | 40 loaves'],
    ['The port closed as the mill lost 40 workers.', '40', 'the mill | lost | 40 workers'],
    [
      'Boats built in Ellery have carried 300 seals.',
      '300',
      'Boats built in Ellery | have carried | 300 seals',
    ],
    ['The council hired 9 cooks and placed 20 cameras.', '20', 'The council | placed | 20 cameras'],
    ['The work is expected to take 11 weeks.', '11', 'The work | is expected | to take 11 weeks'],
    [
      'Two thousand people around the bay live in 9 towns.',
      '9',
      'Two thousand people around the bay | live | in 9 towns',
    ],
    ['The port announced night drills in 4 bays.', '4', 'The port | announced | night drills in 4 bays'],
    ['After the mill closed in 1931, crews left.', '1931', 'the mill | closed | in 1931'],
    ['Wray, a baker who bakes bread, sold 40 loaves.', '40', 'Wray | sold | 40 loaves'],
    ['Later, the mill, under Wray, sold 40 loaves.', '40', 'the mill | sold | 40 loaves'],
    ['The mill quietly sold 40 loaves.', '40', 'The mill | sold | 40 loaves'],
    ['The mill nearly sold 40 loaves.', '40', 'The mill nearly | sold | 40 loaves'],
    ['Ellery won by more than 20 points.', '20', 'Ellery | won | by more than 20 points'],
    ['A plan announced Monday would take 40 weeks.', '40', 'A plan announced Monday | would take | 40 weeks'],
    ['On Monday the mill sold 40 loaves.', '40', 'the mill | sold | 40 loaves'],
    ['Last year Ellery sold 40 loaves.', '40', 'Ellery | sold | 40 loaves'],
    ['Carrow was happy when the mill sold 40 loaves.', '40', 'the mill | sold | 40 loaves'],
    ['The boat he sold had a crew, and Carrow hired 40 men.', '40', 'Carrow | hired | 40 men'],
    [
      'He sold nets in Ellery, Larn and Dunholt for $40.',
      '40',
      'He | sold | nets in Ellery, Larn and Dunholt for $40',
    ],
    ['The mill bought 300 used ovens.', '300', 'The mill | bought | 300 used ovens'],
    ['And, in a poll taken Monday, the mill sold 40 loaves.', '40', 'the mill | sold | 40 loaves'],
    ['The log, which Wray wrote, runs to 40 pages.', '40', 'The log | runs | to 40 pages'],
    [
      'Tomas Wray, a baker at the mill in Larn, who sold 40 loaves, left.',
      '40',
      'Tomas Wray | sold | 40 loaves',
    ],
    ['Tomas Wray, her old partner, sold 40 loaves.', '40', 'Tomas Wray | sold | 40 loaves'],
    ['The baker, whose mill closed, sold 40 loaves.', '40', 'The baker | sold | 40 loaves'],
    [
      'The Larn Courier, citing two bakers, counted 40 loaves.',
      '40',
      'The Larn Courier | counted | 40 loaves',
    ],
    ['“No,” said Tomas Wray, of Larn, who sold 40 loaves.', '40', 'Tomas Wray | sold | 40 loaves'],
    ['The mill, Wray said, has hired 40 bakers.', '40', 'The mill | has hired | 40 bakers'],
    [
      'Boats, nets and sails may sink, but the mill could reforest 40 acres.',
      '40',
      'the mill | could reforest | 40 acres',
    ],
    ['The mill sold 9 doors to Wray, a baker, and hired 40 men.', '40', 'The mill | hired | 40 men'],
    ['The mill, a red house, which Wray sold, lost 40 doors.', '40', 'The mill | lost | 40 doors'],
    ['He sold ropes, nets, and sails for $40.', '40', 'He | sold | ropes, nets, and sails for $40'],
    ['Wray served as mayor of Larn and sold 40 loaves.', '40', 'Wray | sold | 40 loaves'],
    ['Carrow, saying the mill closed in 1931, wept.', '1931', 'the mill | closed | in 1931'],
  ])('%s', (text, word, expected) => {
    expect(clauseOf(text, word)).toBe(expected);
  });
});

describe('abstains where the clause states no fact or cannot be read surely', () => {
  test.each([
    ['If the mill sells 40 loaves, it may stay.', '40'],
    ['The mill did not sell 40 loaves.', '40'],
    ['Whether 40 loaves were sold is unknown.', '40'],
    ['Losing 40 loaves hurt.', '40'],
    ['Crews focused on nets and sails had mended 40 boats.', '40'],
    ['A list of 40 loaves, 3 cakes', '40'],
    ['Wray spoke to Carrow, a clerk trained in 1931.', '1931'],
    ['Carrow came when the mill would sell 40 loaves.', '40'],
    ['Lind, Wray and Carrow sold 40 loaves.', '40'],
    ['“Ropes,” a film of 11 parts recorded over 9 days in 1931, was short.', '9'],
    ['The mill drew so many guests that it held 2 feasts.', '2'],
    ['Wray worked for Ellery Mill, which cost 40 jobs.', '40'],
    ['The head of Ellery Mill, which has 40 looms, left.', '40'],
    ['The mill opened a shop, Wray announced, hiring 40 bakers.', '40'],
    ['I don’t think the mill sold 40 loaves.', '40'],
    ['The amount Wray gave was $40.', 'gave'],
    ['The mill lost 40 boats, said Carrow, 9.', 'said'],
    ['The council found that in the 9 towns, which are small, crews slept.', '9'],
  ])('%s', (text, word) => {
    expect(clauseOf(text, word)).toBeNull();
  });
});
