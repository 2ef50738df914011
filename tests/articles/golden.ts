import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Facts } from '../../lib/engine/facts/facts.ts';
import { findFacts } from '../../lib/engine/find-facts.ts';
import { textOf } from '../../lib/quiz/span.ts';
import { readArticle } from './articles.ts';
import { compareFacts } from './compare-facts.ts';
import { readExpectedFacts } from './expected-facts.ts';
import { markMisses } from './mark-misses.ts';

const draft = ({ document: { text }, statements, figures }: Facts): string =>
  [
    ...statements
      .filter((statement) => statement.asserted)
      .map((one) => `${one.kind} | ${one.reference ?? ''} | ${textOf(text, one).replace(/\s+/g, ' ')}`),
    '',
    ...figures.map((one) => `${one.type} | ${textOf(text, one)}${one.of ? ` | ${one.of}` : ''}`),
    '',
  ].join('\n');

const [path, option] = process.argv.slice(2);
if (!path || !existsSync(path) || (option && option !== '--mark')) {
  console.error('golden: name an article, as in npm run golden -- tests/articles/<name>.md [--mark]');
  process.exit(2);
}
const { text } = readArticle(path);
const facts = findFacts(text);
const target = join(import.meta.dirname, `${basename(path, '.md')}.facts`);
if (existsSync(target)) {
  const source = readFileSync(target, 'utf8');
  const differences = compareFacts(facts, readExpectedFacts(source, text));
  for (const { line, words, problem } of differences) console.log(`${line || '+'}: ${words}\n   ${problem}`);
  console.log(`${differences.length} differences from ${target}${option ? ', marked in it' : ''}`);
  if (option) writeFileSync(target, markMisses(source, differences));
} else {
  writeFileSync(target, draft(facts));
  console.log(`Drafted ${target}: now read it against the article, line by line, and correct it.`);
}
