import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Planted = { file: string; code: string; rule: string };

const importOf = (target: string): string =>
  `import { thing } from '${target}';\n\nexport const planted = thing;\n`;

const violations: Planted[] = [
  { file: 'lib/engine/a.ts', code: importOf('react'), rule: 'noRestrictedImports' },
  { file: 'lib/engine/b.ts', code: importOf('node:fs'), rule: 'noRestrictedImports' },
  { file: 'lib/engine/c.ts', code: importOf('zod'), rule: 'noRestrictedImports' },
  { file: 'lib/engine/d.ts', code: importOf('../../app/page.tsx'), rule: 'noRestrictedImports' },
  { file: 'lib/engine/e.ts', code: importOf('../review/deck.ts'), rule: 'noRestrictedImports' },
  { file: 'lib/engine/text/f.ts', code: importOf('../facts/facts.ts'), rule: 'noRestrictedImports' },
  { file: 'lib/engine/facts/deep/g.ts', code: importOf('../../kinds/kind.ts'), rule: 'noRestrictedImports' },
  { file: 'lib/engine/kinds/h.ts', code: importOf('../checks/check.ts'), rule: 'noRestrictedImports' },
  { file: 'lib/engine/checks/i.ts', code: importOf('../choose/choose.ts'), rule: 'noRestrictedImports' },
  { file: 'lib/quiz/j.ts', code: importOf('../engine/make-quiz.ts'), rule: 'noRestrictedImports' },
  { file: 'lib/store/k.ts', code: importOf('../review/deck.ts'), rule: 'noRestrictedImports' },
  { file: 'lib/review/l.ts', code: importOf('../store/library.ts'), rule: 'noRestrictedImports' },
  { file: 'components/m.ts', code: importOf('../app/stores.ts'), rule: 'noRestrictedImports' },
  { file: 'components/n.ts', code: importOf('../server/limits.ts'), rule: 'noRestrictedImports' },
  { file: 'server/o.ts', code: importOf('../components/proof.tsx'), rule: 'noRestrictedImports' },
  { file: 'app/p.ts', code: importOf('../bin/readback.ts'), rule: 'noRestrictedImports' },
  {
    file: 'lib/engine/q.ts',
    code: "export const planted = () => fetch('/');\n",
    rule: 'noRestrictedGlobals',
  },
  {
    file: 'lib/engine/r.ts',
    code: 'export const planted = () => process.env;\n',
    rule: 'noRestrictedGlobals',
  },
  { file: 'lib/quiz/s.ts', code: 'export const planted = () => window.name;\n', rule: 'noRestrictedGlobals' },
  {
    file: 'lib/store/t.ts',
    code: 'export const planted = () => document.title;\n',
    rule: 'noRestrictedGlobals',
  },
  { file: 'lib/quiz/u.ts', code: importOf('./v.ts'), rule: 'noImportCycles' },
  { file: 'lib/quiz/v.ts', code: "export { planted as thing } from './u.ts';\n", rule: 'noImportCycles' },
  { file: 'lib/quiz/w.ts', code: "export * from './span.ts';\n", rule: 'noBarrelFile' },
];

const allowed: Planted[] = [
  { file: 'lib/engine/choose/a.ts', code: importOf('../facts/facts.ts'), rule: 'none' },
  { file: 'lib/engine/facts/b.ts', code: importOf('../../quiz/span.ts'), rule: 'none' },
  { file: 'components/c.ts', code: importOf('../lib/quiz/quiz.ts'), rule: 'none' },
  { file: 'app/d.ts', code: importOf('../lib/engine/make-quiz.ts'), rule: 'none' },
];

let folder = '';

function plant({ file, code }: Planted): void {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), code);
}

/** The rules that the linter reports, by file. */
function lint(): Map<string, string[]> {
  const biome = path.resolve('node_modules/.bin/biome');
  let report = '';
  try {
    report = execFileSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    report = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
  const found = new Map<string, string[]>();
  for (const { category, location } of JSON.parse(report).diagnostics) {
    const file = typeof location.path === 'string' ? location.path : location.path.file;
    found.set(file, [...(found.get(file) ?? []), category]);
  }
  return found;
}

describe('the import rule', () => {
  let found = new Map<string, string[]>();
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'import-rule-'));
    copyFileSync('biome.json', path.join(folder, 'biome.json'));
    copyFileSync('.gitignore', path.join(folder, '.gitignore'));
    for (const planted of [...violations, ...allowed]) plant(planted);
    found = lint();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(violations)('refuses $rule in $file', ({ file, rule }) => {
    expect(found.get(file)?.some((category) => category.endsWith(rule))).toBe(true);
  });
  test.each(allowed)('allows $file', ({ file }) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});
