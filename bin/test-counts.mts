/** How many checks of a step passed and failed. */
export type Counts = { passed: number; failed: number };

/** What of vitest's JSON report is read. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** What of Playwright's JSON report is read; `errors` are those outside any test, such as a server that will not start. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

/** Counts a vitest run; a file that failed before its first test is one failure. */
export const countVitest = ({ numPassedTests, numFailedTests, testResults }: VitestReport): Counts => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
});

/** Counts a Playwright run; a test that passed only when repeated has failed. */
export const countPlaywright = ({ stats, errors }: PlaywrightReport): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
});

/** The counts of a step that ended with `status`: one that ended badly has at least one failure. */
export const settle = (counts: Counts | null, status: number | null): Counts => {
  const { passed, failed } = counts ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
};
