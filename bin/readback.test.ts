import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const command = join(import.meta.dirname, 'readback.ts');
const folder = mkdtempSync(join(tmpdir(), 'readback-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], input?: string | Uint8Array): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8', input: input ?? '' });

const fileOf = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const linesOf = (output: string): unknown[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const article = readFileSync(join(import.meta.dirname, '../data/articles/iron-bridge.md'), 'utf8').replace(
  /^---[\s\S]*?---\n+/,
  '',
);

describe('what is wrong is said in one line', () => {
  test.each([
    [[], /name one of facts, quiz, why/],
    [['guess', 'a.txt'], /no command guess/],
    [['facts'], /name a FILE/],
    [['facts', '--colour', 'a.txt'], /--colour/],
    [['facts', '--questions', '3', 'a.txt'], /facts takes no --questions/],
    [['quiz', '--questions', 'many', 'a.txt'], /whole number from 1/],
    [['quiz', '--questions', '0', 'a.txt'], /whole number from 1/],
    [['quiz', '--seed', '1.5', 'a.txt'], /whole number from 0/],
    [['quiz', '--seed'], /--seed/],
    [['quiz', '--format', 'xml', 'a.txt'], /json or text/],
    [['quiz', '--jsonl', '--format', 'text', '-'], /leave --format text out/],
    [['facts', '-', '-'], /once/],
  ])('readback %j', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('a file that cannot be read ends with 1, and the others are read', () => {
    const { status, stdout, stderr } = run(['facts', 'nowhere.txt', fileOf('short.txt', 'Nothing.'), '.']);
    expect(stderr).toMatch(/nowhere\.txt: there is no such file\n.*\.: it is a folder\n$/);
    expect(linesOf(stdout)).toEqual([{ id: 'short.txt', quotes: [], figures: [] }]);
    expect(status).toBe(1);
  });

  test('bytes that are not UTF-8 are refused, not replaced', () => {
    const { status, stderr } = run(['facts', fileOf('old.txt', Uint8Array.of(0x93, 0x48, 0x69, 0x94))]);
    expect(stderr).toMatch(/old\.txt: it is not UTF-8/);
    expect(status).toBe(1);
  });
});

test('--help and --version answer on standard output', () => {
  expect(run(['--help']).stdout).toMatch(/Usage: readback COMMAND/);
  expect(run(['quiz', '--help']).status).toBe(0);
  expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.skipIf(!existsSync('/dev/full'))('an output that cannot be written is said in one line', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [command, '--version'], {
    ...{ encoding: 'utf8', stdio: ['ignore', full, 'pipe'] },
  });
  closeSync(full);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^readback: cannot write: .+\n$/)]);
});

describe('readback facts', () => {
  type Found = { start: number; end: number; text: string };
  type Quote = Found & { speakerStart: number; speakerEnd: number; speaker: string; reference: string };
  type Facts = { id: string; quotes: Quote[]; figures: (Found & { type: string; value: unknown })[] };
  const factsOf = (args: string[], input: string | Uint8Array): Facts =>
    JSON.parse(run(['facts', ...args], input).stdout);

  test('gives words, speakers and figures with offsets of the file as given', () => {
    const found = factsOf(['-'], article);
    expect(found.id).toBe('-');
    expect(found.quotes.length).toBeGreaterThan(9);
    expect(found.figures.length).toBeGreaterThan(11);
    for (const { start, end, text } of [...found.quotes, ...found.figures])
      expect(article.slice(start, end)).toBe(text);
    const tired = found.quotes.find((quote) => quote.text.includes('tired, not dying'));
    expect(tired).toMatchObject({ kind: 'direct', reference: 'Anton Bielski', cue: 'said' });
    expect(article.slice(tired?.speakerStart, tired?.speakerEnd)).toBe(tired?.speaker);
  });

  test('a byte order mark and CRLF count as the file has them', () => {
    const text = `\uFEFF${article.replaceAll('\n', '\r\n')}`;
    const found = factsOf(['-'], text);
    expect(found.quotes.length).toBe(factsOf(['-'], article).quotes.length);
    for (const { start, end, text: words } of found.quotes) expect(text.slice(start, end)).toBe(words);
  });

  test('for people it writes the statements and the figures', () => {
    const { stdout } = run(['facts', '--format', 'text', '-'], article);
    expect(stdout).toMatch(/Anton Bielski \(direct\): "It is tired, not dying,"/);
    expect(stdout).toMatch(/\$7\.2 million \(money\)/);
  });
});

describe('readback quiz', () => {
  type Quiz = {
    version: number;
    article: { title: string; text: string };
    questions: { id: string; choices: { id: string; text: string }[]; answer: string; evidence: Found[] }[];
    dropped: { kind: string; start: number; end: number; reason: string }[];
  };
  type Found = { start: number; end: number };

  test('same file, options and seed give the same bytes; another seed gives another order', () => {
    const args = ['quiz', fileOf('bridge.txt', article), '--questions', '6', '--format', 'json', '--seed'];
    const first = run([...args, '3']).stdout;
    expect(run([...args, '3']).stdout).toBe(first);
    expect(run([...args, '4']).stdout).not.toBe(first);
  });

  test('prints as many questions as asked, each with one key and its evidence', () => {
    const quiz: Quiz = JSON.parse(run(['quiz', '-', '--questions', '5'], article).stdout);
    expect(quiz).toMatchObject({ version: 1, article: { text: article } });
    expect(quiz.questions).toHaveLength(5);
    for (const { choices, answer, evidence } of quiz.questions) {
      expect(choices.filter((choice) => choice.id === answer)).toHaveLength(1);
      for (const { start, end } of evidence) expect(article.slice(start, end).trim()).not.toBe('');
    }
  });

  test('for people it numbers the questions and ends with the key', () => {
    const { stdout } = run(['quiz', '-', '--questions', '3', '--format', 'text'], article);
    expect(stdout).toMatch(
      /\n1\. .+[\s\S]+\n {3}A\) .+[\s\S]+\n3\. .+[\s\S]+\nKey\n\n1\. [A-D]\) .+[\s\S]+ {3}> /,
    );
  });

  test('a text without a quiz is told why, and is no failure', () => {
    const { status, stdout } = run(['quiz', '-', '--format', 'text'], 'Too short.');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^No quiz: /)]);
  });
});

test('readback why prints article, sentence and reason', () => {
  const { id, dropped } = JSON.parse(run(['why', fileOf('why.txt', article)]).stdout);
  expect(id).toBe('why.txt');
  expect(dropped.length).toBeGreaterThan(0);
  for (const { start, end, text, sentence, reason, kind } of dropped) {
    expect(text).toBe(article.slice(start, end));
    expect(sentence).toContain(text.trim());
    expect([reason, kind]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
  }
  expect(run(['why', '--format', 'text', 'why.txt']).stdout).toContain(
    `why.txt: ${dropped.length} questions`,
  );
});

describe('--jsonl', () => {
  test('gives one line for each, in order, with the same id; a bad line does not stop the rest', () => {
    const input = Buffer.concat([
      Buffer.from('\uFEFF{"id":"one","text":"A \u2028 line."}\r\n\nnot json\n[1]\n{"id":4,"text":5}\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from('{"text":"no id"}\n{"id":"last","text":"No newline after it.","more":1}'),
    ]);
    const { status, stdout } = run(['facts', '--jsonl'], input);
    expect(linesOf(stdout)).toEqual([
      { id: 'one', quotes: [], figures: [] },
      { id: null, problems: ['the line is not valid JSON'] },
      { id: null, problems: ['the line is not valid JSON'] },
      { id: null, problems: ['a line must be an object { "id", "text" }'] },
      { id: 4, problems: ['text must be a string'] },
      { id: null, problems: ['it is not UTF-8 text; save it as UTF-8'] },
      { id: null, problems: ['id must be a string or a number'] },
      { id: 'last', quotes: [], figures: [] },
    ]);
    expect(status).toBe(0);
  });

  test('a quiz line is the quiz of the file, with the id of the line', () => {
    const file = fileOf('lines.jsonl', `${JSON.stringify({ id: 'bridge', text: article })}\n`);
    const [line] = linesOf(run(['quiz', '--jsonl', '--questions', '4', '--seed', '2', file]).stdout);
    const alone = JSON.parse(run(['quiz', '--questions', '4', '--seed', '2', '-'], article).stdout);
    expect(line).toEqual({ id: 'bridge', ...alone });
  });

  test('a line is answered before the next one comes', async () => {
    const child = spawn(process.execPath, [command, 'facts', '--jsonl', '-']);
    child.stdin.write('{"id":1,"text":"First."}\n');
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first))).toMatchObject({ id: 1 });
    child.stdin.end('{"id":2,"text":"Second."}\n');
    const [second] = await once(child.stdout, 'data');
    expect(JSON.parse(String(second))).toMatchObject({ id: 2 });
  });

  test('many more lines than the memory holds pass through', async () => {
    const child = spawn(process.execPath, ['--max-old-space-size=80', command, 'facts', '--jsonl', '-']);
    const line = `${JSON.stringify({ id: 0, text: 7, padding: 'x'.repeat(20_000) })}\n`.repeat(50);
    let received = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      received += chunk.filter((byte) => byte === 10).length;
    });
    for (let batch = 0; batch < 120; batch++) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    child.stdin.end();
    const [status] = await once(child, 'close');
    expect([status, received]).toEqual([0, 6000]);
  });

  test('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, [command, 'facts', '--jsonl', '-']);
    child.stdin.on('error', () => undefined);
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += String(chunk);
    });
    child.stdin.write('{"id":1,"text":"First."}\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let sent = 0; sent < 50; sent++) child.stdin.write('{"id":2,"text":"Second."}\n');
    const [status] = await once(child, 'close');
    expect([status, complaint]).toEqual([0, '']);
  });
});
