import { plainTextOfMarkdown } from './plain-text-of-markdown.ts';

/** Files above this many bytes are not read: more than the longest article there may be can take. */
export const largestFile = 1_000_000;

/** Why a file was not taken. */
export type FileProblem = 'kind' | 'size' | 'encoding' | 'binary' | 'empty' | 'unreadable';

const kindOf = (name: string): 'text' | 'markdown' | null => {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /\.(?:txt|text)$/i.test(name) ? 'text' : null;
};

function decode(bytes: Uint8Array): string | null {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return encoding === 'utf-8' ? decodeOld(bytes) : null;
  }
}

/** Text as old Windows programs write it; null where it holds signs that no text has. */
function decodeOld(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return /(?![\t\n\r\f])\p{Cc}/u.test(text) ? null : text;
}

/** The text of a .txt or .md file in UTF-8, UTF-16 with its mark or, when it is neither, as old Windows programs write; Markdown becomes plain text. */
export async function readArticleFile(
  file: File,
): Promise<{ ok: true; text: string } | { ok: false; problem: FileProblem }> {
  const kind = kindOf(file.name);
  if (kind === null) return { ok: false, problem: 'kind' };
  if (file.size > largestFile) return { ok: false, problem: 'size' };
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, problem: 'unreadable' };
  const decoded = decode(new Uint8Array(buffer));
  if (decoded === null) return { ok: false, problem: 'encoding' };
  if (decoded.includes('\0')) return { ok: false, problem: 'binary' };
  const text = kind === 'markdown' ? plainTextOfMarkdown(decoded) : decoded.replaceAll('\r\n', '\n').trim();
  return text === '' ? { ok: false, problem: 'empty' } : { ok: true, text };
}
