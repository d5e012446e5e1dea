import { UnreadableDraft } from './tree.ts';
import { namesInZip } from './docx/zip.ts';
import { isCompoundFile } from './doc/compound.ts';

export type FileFormat = 'docx' | 'doc' | 'pdf' | 'mhtml' | 'html' | 'text';

const PICTURES = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2a, 0], [0x4d, 0x4d, 0, 0x2a], [0x42, 0x4d]];

/** The type of a file by what it holds; names lie (HTML saved as .doc is common). Text types are told apart once decoded. */
export function sniff(bytes: Uint8Array): Exclude<FileFormat, 'html' | 'mhtml'> {
  if (bytes.length === 0) throw new UnreadableDraft('empty');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return zipFormat(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) throw new UnreadableDraft('wrong-type');
  if (isCompoundFile(bytes)) return 'doc';
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (/^\s*\{\\rtf/.test(head)) throw new UnreadableDraft('save-as-docx', { found: 'RTF' });
  if (PICTURES.some((magic) => startsWith(bytes, magic)) && /[^\p{L}\p{P}\p{Z}\p{N}\s]/u.test(head)) throw new UnreadableDraft('picture');
  return 'text';
}

function zipFormat(bytes: Uint8Array): 'docx' {
  const names = namesInZip(bytes);
  if (names.some((name) => name.startsWith('word/')) || names.includes('[Content_Types].xml') && !names.some((name) => /^(?:xl|ppt)\//.test(name))) return 'docx';
  if (names.includes('mimetype') && names.includes('content.xml')) throw new UnreadableDraft('save-as-docx', { found: 'OpenDocument' });
  throw new UnreadableDraft('wrong-type');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
