import { ListNumbers, type Level, type List } from './list-numbers.ts';
import { isOn, valueOf } from './styles.ts';
import { attribute, child, elements, type XmlElement } from './xml.ts';

/** The lists of numbering.xml, and the level that a list gives to the paragraphs of a style. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #levelOfStyle = new Map<string, number>();
  readonly #numbers = new ListNumbers(this.#lists);

  constructor(root: XmlElement | undefined) {
    const abstracts = new Map<string, XmlElement>();
    const byStyleLink = new Map<string, XmlElement>();
    for (const element of elements(root, 'w:abstractNum')) {
      abstracts.set(attribute(element, 'abstractNumId') ?? '', element);
      const link = valueOf(child(element, 'w:styleLink'));
      if (link) byStyleLink.set(link, element);
    }
    for (const number of elements(root, 'w:num')) {
      const abstractId = valueOf(child(number, 'w:abstractNumId')) ?? '';
      let definition = abstracts.get(abstractId);
      const linked = valueOf(child(definition, 'w:numStyleLink'));
      if (linked) definition = byStyleLink.get(linked) ?? definition;
      const id = attribute(number, 'numId') ?? '';
      const levels = this.#levels(definition, id);
      const startOverrides = new Map<number, number>();
      for (const override of elements(number, 'w:lvlOverride')) {
        const at = Number(attribute(override, 'ilvl') ?? 0);
        const own = child(override, 'w:lvl');
        if (own) levels[at] = readLevel(own);
        const start = valueOf(child(override, 'w:startOverride'));
        if (start !== undefined) startOverrides.set(at, Number(start));
      }
      this.#lists.set(id, { definition: definition ? attribute(definition, 'abstractNumId') ?? abstractId : abstractId, levels, startOverrides });
    }
  }

  #levels(definition: XmlElement | undefined, listId: string): (Level | undefined)[] {
    const levels: (Level | undefined)[] = [];
    for (const element of elements(definition, 'w:lvl')) {
      const at = Number(attribute(element, 'ilvl') ?? 0);
      levels[at] = readLevel(element);
      const style = valueOf(child(element, 'w:pStyle'));
      if (style) this.#levelOfStyle.set(`${listId} ${style}`, at);
    }
    return levels;
  }

  /** The sign of the next paragraph. A paragraph numbered by its style may leave the level to the list. */
  next(listId: string, level: number | undefined, style: string | undefined): string {
    return this.#numbers.next(listId, level ?? (style === undefined ? undefined : this.#levelOfStyle.get(`${listId} ${style}`)) ?? 0);
  }
}

function readLevel(element: XmlElement): Level {
  const restart = valueOf(child(element, 'w:lvlRestart'));
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts');
  const legal = child(element, 'w:isLgl');
  return {
    start: Number(valueOf(child(element, 'w:start')) ?? 0),
    format: valueOf(child(element, 'w:numFmt')) ?? 'decimal',
    pattern: valueOf(child(element, 'w:lvlText')) ?? '',
    suffix: valueOf(child(element, 'w:suff')) ?? 'tab',
    restart: restart === undefined ? undefined : Number(restart),
    legal: legal !== undefined && isOn(valueOf(legal)),
    font: (fonts && (attribute(fonts, 'hAnsi') ?? attribute(fonts, 'ascii'))) ?? '',
  };
}
