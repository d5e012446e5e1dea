import { REGISTRY, type Registry } from '../../law/lookup.ts';
import type { Block, Structure } from '../../structure/section.ts';
import { foldVietnamese } from '../../text/fold.ts';
import type { Identity, Quoted } from '../facts.ts';

const BODY = /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|bộ|sở|ban|chính phủ|thủ tướng chính phủ|quốc hội|ủy ban thường vụ quốc hội|ủy ban|phòng|công an|thanh tra|văn phòng|tỉnh ủy|thành ủy|hội|cục|tổng cục|viện|chủ tịch)(?![A-Za-zÀ-ỹ])/u;
const NO_BODY = /^cộng h|^độc lập|^ban hành|^số\s*:|^v\/v|^kế hoạch|nước cộng/u;
const HEAD_BLOCKS = 16;
const SENTENCE = /(?:^|[.;,:]\s+)(?<body>(?:ủy ban nhân dân|ubnd|sở|bộ|ban)\s[^.;,:]{0,80}?)\s+(?:(?:xây dựng|ban hành)(?: và (?:ban hành|triển khai))?)\s+(?:kế hoạch|quyết định|chương trình)/iu;

const fold = (text: string): string => foldVietnamese(text).replace(/\s+/g, ' ').trim();
const title = (text: string): string => text.replace(/[-–—_*\s]+$/u, '').replace(/\s+/g, ' ').trim();

/** Who issues: the left side of the head, or the sentence "Ủy ban nhân dân tỉnh ban hành Kế hoạch …" with the place of the date line. */
export function issuerOf(structure: Structure, draftTitle: string | null, registry: Registry = REGISTRY): { issuer: string | null; quote: Quoted | null } {
  const head = structure.blocks.slice(0, HEAD_BLOCKS).filter((block) => block.start < structure.headEnd);
  for (const [i, block] of head.entries()) {
    const words = fold(block.text);
    if (!BODY.test(words) || NO_BODY.test(words) || block.text.length > 160) continue;
    const next = head[i + 1];
    // "ỦY BAN NHÂN DÂN" and "TỈNH ĐỒNG THÁP" may stand on two lines.
    const place = next && next.cell?.column === block.cell?.column && /^(?:tỉnh|thành phố|tp|xã|phường|huyện|quận|thị xã|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ])/u.test(fold(next.text)) && next.text.length < 60 ? ` ${next.text}` : '';
    const motto = /\|?\s*cộng\s+h(?:òa|oà)/iu.exec(block.text);
    const left = motto ? block.text.slice(0, motto.index) : block.text;
    return { issuer: properCase(title(left + place), registry), quote: { quote: block.text, start: block.start, end: block.end } };
  }
  for (const block of structure.blocks.slice(0, 30)) {
    const match = SENTENCE.exec(block.text.replace(/\s/g, ' '));
    if (!match) continue;
    const body = match.groups!['body']!;
    const start = block.start + match.index + match[0].indexOf(body);
    const place = placeOf(structure, draftTitle, body);
    return { issuer: title(body.replace(/^ubnd/iu, 'Ủy ban nhân dân')) + (place ? ` ${place}` : ''), quote: { quote: block.text.slice(start - block.start, start - block.start + body.length), start, end: start + body.length } };
  }
  const foot = structure.blocks.find((block) => /^(?:tm|t\/m)\s*\.?\s*(?:ủy|uỷ)\s+ban\s+nhân\s+dân/iu.test(block.text));
  const place = placeOf(structure, draftTitle, '');
  if (foot && place) return { issuer: `Ủy ban nhân dân ${place}`, quote: { quote: foot.text, start: foot.start, end: foot.end } };
  return { issuer: null, quote: null };
}

/** "ủy ban nhân dân tỉnh" gets its name from the title ("trên địa bàn tỉnh X", "xã Y") or the place of the date line. */
function placeOf(structure: Structure, draftTitle: string | null, body: string): string | null {
  const level = /(tỉnh|thành phố|xã|phường|huyện|thị xã)\s*$/iu.exec(body)?.[1]?.toLowerCase();
  const named = /(?<level>tỉnh|thành phố|xã|phường|huyện|thị xã|đặc khu)\s+(?<name>\p{Lu}[A-Za-zÀ-ỹ]*(?:\s+\p{Lu}[A-Za-zÀ-ỹ]*){0,3})/u;
  const found = draftTitle ? named.exec(draftTitle) : null;
  if (found && (!level || found.groups!['level'] === level || !body)) return level ? found.groups!['name']! : `${found.groups!['level']} ${found.groups!['name']}`;
  const line = structure.blocks.slice(0, 30).find((block: Block) => /^\p{Lu}[^,]{2,40},\s*ngày/u.test(block.text));
  const name = line ? /^([^,]+),/u.exec(line.text)![1]!.trim() : null;
  if (!name) return null;
  return level ? name.replace(/^(?:tỉnh|thành phố|xã|phường)\s+/iu, '') : name;
}

/** Heads stand in capitals: the registry knows how the name is written, else capitals stay on names of places only. */
function properCase(name: string, registry: Registry): string {
  if (name !== name.toUpperCase()) return name;
  const known = registry.bodyAt(name, '9999-12-31')?.body.name.vi;
  if (known && known.length === name.length) return known;
  const words = name.toLowerCase().split(' ');
  const level = words.findLastIndex((word, i) => ['tỉnh', 'xã', 'phường', 'huyện', 'khu'].includes(word) || word === 'phố' && words[i - 1] === 'thành');
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  return words.map((word, i) => (i === 0 || level >= 0 && i > level ? capital(word) : word)).join(' ').replace(/^(Chủ tịch|Giám đốc|Bộ trưởng) (ủy|bộ|sở)/u, (_, post: string, body: string) => `${post} ${capital(body)}`);
}

/** Level of administration that the issuer's name tells. */
export function levelOf(issuer: string | null): Identity['level'] {
  if (!issuer) return null;
  const words = fold(issuer);
  if (/^(?:chính phủ|thủ tướng|quốc hội|bộ|ủy ban thường vụ|ủy ban dân tộc|tòa án|viện kiểm sát)/u.test(words) && !/bộ chỉ huy/.test(words)) return 'central';
  if (/(?:^|\s)(?:xã|phường|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ])/u.test(words)) return 'commune';
  if (/(?:^|\s)(?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])/u.test(words)) return 'district';
  if (/(?:^|\s)(?:tỉnh|thành phố|tp)(?![A-Za-zÀ-ỹ])|^sở/u.test(words)) return 'province';
  return null;
}
