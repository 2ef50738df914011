import { expect, test } from 'vitest';
import { countPlaywright, countVitest, settle } from './test-counts.mts';

test('a test file that does not load counts as a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  const report = { numPassedTests: 2, numFailedTests: 1, testResults };
  expect(countVitest(report)).toEqual({ passed: 2, failed: 2 });
});

test('a browser test that passed only when repeated, and an error outside the tests, count as failures', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
});

test.each([
  ['a step without a report', null, 0, { passed: 1, failed: 0 }],
  ['a step without a report that ended badly', null, 2, { passed: 0, failed: 1 }],
  ['a step that was killed', null, null, { passed: 0, failed: 1 }],
  [
    'a report without failures from a step that ended badly',
    { passed: 7, failed: 0 },
    1,
    { passed: 7, failed: 1 },
  ],
  ['a report', { passed: 7, failed: 2 }, 1, { passed: 7, failed: 2 }],
])('%s', (_name, counts, status, settled) => {
  expect(settle(counts, status)).toEqual(settled);
});
