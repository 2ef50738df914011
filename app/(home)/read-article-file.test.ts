import { expect, test } from 'vitest';
import { largestFile, readArticleFile } from './read-article-file.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((unit) => [unit.charCodeAt(0), 0])]);

test.each([
  ['ferry.txt', '  It sailed.\r\nAt last.\n', 'It sailed.\nAt last.'],
  ['FERRY.TXT', '\ufeffIt sailed.', 'It sailed.'],
  ['ferry.md', '# It *sailed*', 'It sailed'],
  ['ferry.markdown', '> It sailed', 'It sailed'],
  ['ferry.txt', utf16('It sailed.'), 'It sailed.'],
  ['many.dots.txt', '# not Markdown', '# not Markdown'],
])('%s is read', async (name, content, text) => {
  expect(await readArticleFile(new File([content], name))).toEqual({ ok: true, text });
});

test.each([
  ['ferry.pdf', 'It sailed.', 'kind'],
  ['txt', 'It sailed.', 'kind'],
  ['ferry.txt', new Uint8Array(largestFile + 1), 'size'],
  ['ferry.txt', bytes(0x63, 0x61, 0x66, 0xe9, 0x81), 'encoding'],
  ['ferry.txt', bytes(0x41, 0x00, 0x42), 'binary'],
  ['ferry.txt', ' \n\t', 'empty'],
  ['ferry.md', '---\ntitle: x\n---\n', 'empty'],
])('%s is refused', async (name, content, problem) => {
  expect(await readArticleFile(new File([content], name))).toEqual({ ok: false, problem });
});

test('a file that has gone is refused', async () => {
  const gone = Object.assign(new File(['x'], 'ferry.txt'), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
  expect(await readArticleFile(gone)).toEqual({ ok: false, problem: 'unreadable' });
});

test('reads what old Windows programs write', async () => {
  const bytes = new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]);
  expect(await readArticleFile(new File([bytes], 'ferry.txt'))).toEqual({ ok: true, text: '“café”' });
});
