import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** What came of reading: a value, or a sentence that says what is wrong. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; problem: string };

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
};

/**
 * Bytes as text. A byte order mark stays in the text, so that offsets are those of the file as given;
 * bytes that are not UTF-8 are refused, since replacing them would eat quotation marks.
 */
export function decode(bytes: Uint8Array): Reading<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'it is not UTF-8 text; save it as UTF-8' };
  }
}

/** The text of a file, or of standard input for `-`. */
export async function readText(path: string): Promise<Reading<string>> {
  try {
    return decode(path === '-' ? await buffer(process.stdin) : await readFile(path));
  } catch (error) {
    return { ok: false, problem: reasonOf(error) };
  }
}

/**
 * The lines of a file, or of standard input for `-`, one after another, without their ends.
 * Only a line feed ends a line: a separator such as U+2028 may stand inside a JSON string.
 */
export async function* readLines(path: string): AsyncGenerator<Reading<Uint8Array>> {
  const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
  let parts: Buffer[] = [];
  try {
    for await (const chunk of stream) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        yield { ok: true, value: Buffer.concat([...parts, chunk.subarray(start, end)]) };
        parts = [];
        start = end + 1;
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
    }
    if (parts.length > 0) yield { ok: true, value: Buffer.concat(parts) };
  } catch (error) {
    yield { ok: false, problem: reasonOf(error) };
  }
}
