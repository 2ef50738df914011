import { expect, test } from 'vitest';
import type { Sitting, SittingOptions } from '../../../lib/quiz/sitting.ts';
import { sittingId } from '../../../lib/quiz/sitting-id.ts';
import { retakeOptions } from './retake-options.ts';

const options: SittingOptions = { questions: 10, book: 'closed', feedback: 'end', seed: 4 };
const sitting = { articleId: 'old-mill', options };

const kept = (kept: SittingOptions, handedInAt: string | null): Record<string, Sitting> => {
  const id = sittingId('old-mill', kept);
  const at = '2031-05-04T10:00:00.000Z';
  return {
    [id]: {
      id,
      articleId: 'old-mill',
      articleTitle: '',
      options: kept,
      questionIds: [],
      answers: {},
      current: 0,
      flagged: [],
      startedAt: at,
      handedInAt,
    },
  };
};

const only = ['q1', 'q7'];
const first = { book: 'closed', feedback: 'end', seed: 4, questions: 2, only };

test('asks the questions named, otherwise as before', () => {
  expect(retakeOptions(sitting, only, {})).toEqual(first);
});

test('goes on with a retake that was begun and not handed in', () => {
  expect(retakeOptions(sitting, only, kept(retakeOptions(sitting, only, {}), null))).toEqual(first);
});

test('is another sitting once that one was handed in', () => {
  const second = retakeOptions(
    sitting,
    only,
    kept(retakeOptions(sitting, only, {}), '2031-05-04T11:00:00.000Z'),
  );
  expect(second).toEqual({ ...first, again: 2 });
  const known = { ...kept(retakeOptions(sitting, only, {}), 'x'), ...kept(second, 'x') };
  expect(retakeOptions({ ...sitting, options: second }, only, known)).toEqual({ ...first, again: 3 });
});
