import { decodeTextBytes } from './text-bytes.ts';
import { UnreadableDraft } from './tree.ts';

/** The page inside a "single file web page", which Word also saves under .doc (RFC 2557): its first text/html part. */
export function htmlOfMhtml(source: string): string {
  const head = source.slice(0, source.search(/\r?\n\r?\n/));
  const boundary = /boundary="?([^"\s;]+)"?/i.exec(head)?.[1];
  const parts = boundary ? source.split(`--${boundary}`) : [source];
  for (const part of parts) {
    const at = part.search(/\r?\n\r?\n/);
    const headers = part.slice(0, at);
    if (at < 0 || !/content-type:\s*text\/html/i.test(headers)) continue;
    return decodeBody(part.slice(at).trimStart(), /content-transfer-encoding:\s*([\w-]+)/i.exec(headers)?.[1]?.toLowerCase() ?? '7bit');
  }
  throw new UnreadableDraft('damaged', { part: 'MIME' });
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') {
    try {
      return decodeTextBytes(Uint8Array.from(atob(body.replace(/\s+/g, '')), (c) => c.charCodeAt(0))).text;
    } catch {
      throw new UnreadableDraft('damaged', { part: 'MIME' });
    }
  }
  if (encoding !== 'quoted-printable') return body;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const match of body.replace(/=[ \t]*\r?\n/g, '').matchAll(/=([0-9A-F]{2})|[^=]+|=/gi)) {
    if (match[1]) bytes.push(Number.parseInt(match[1], 16));
    else for (const byte of encoder.encode(match[0])) bytes.push(byte);
  }
  return decodeTextBytes(Uint8Array.from(bytes)).text;
}
