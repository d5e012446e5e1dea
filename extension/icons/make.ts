/**
 * Draws the brand, two equal circles with their common lens filled, as PNG icons: node extension/icons/make.ts
 * The files are kept in public/icon; run it again only when the brand changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const INK = [0x23, 0x40, 0x7f] as const; // --accent on light
const PAPER = [0xff, 0xff, 0xff] as const;
const SIZES = [16, 32, 48, 128];
const SAMPLES = 8; // a side, for smooth edges

// In units of the icon: a white disc behind, so that the mark shows on dark toolbars too.
const RADIUS = 0.27;
const LEFT = 0.355;
const RIGHT = 0.645;

function ink(x: number, y: number, line: number): 'ink' | 'paper' | 'none' {
  const left = Math.hypot(x - LEFT, y - 0.5);
  const right = Math.hypot(x - RIGHT, y - 0.5);
  const outer = RADIUS + line / 2;
  if (left <= RADIUS && right <= RADIUS) return 'ink';
  if (Math.abs(left - RADIUS) <= line / 2 || Math.abs(right - RADIUS) <= line / 2) return 'ink';
  if (left <= outer || right <= outer) return 'paper';
  return Math.hypot(x - LEFT, y - 0.5) <= outer + 0.06 || Math.hypot(x - RIGHT, y - 0.5) <= outer + 0.06 ? 'paper' : 'none';
}

function draw(size: number): Buffer {
  const line = Math.max(0.05, 1.35 / size);
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 4);
    for (let x = 0; x < size; x++) {
      let [dark, seen] = [0, 0];
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const kind = ink((x + ((i % SAMPLES) + 0.5) / SAMPLES) / size, (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size, line);
        if (kind !== 'none') seen++;
        if (kind === 'ink') dark++;
      }
      const share = seen ? dark / seen : 0;
      INK.forEach((channel, c) => { row[1 + x * 4 + c] = Math.round(channel * share + PAPER[c]! * (1 - share)); });
      row[1 + x * 4 + 3] = Math.round((255 * seen) / (SAMPLES * SAMPLES));
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const folder = new URL('../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`${size}.png`, folder), draw(size));
