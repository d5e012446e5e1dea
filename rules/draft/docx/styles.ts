import { attribute, child, elements, type XmlElement } from './xml.ts';

/** What a run looks like, as far as a review needs to know. `undefined` = nothing said here. */
export interface RunLook {
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly capitals: boolean | undefined;
  readonly font: string | undefined;
}

export interface ParagraphLook {
  readonly style: string | undefined;
  readonly numbering: { id: string | undefined; level: number | undefined } | undefined;
  /** 0-based outline level; 9 = body text. */
  readonly outline: number | undefined;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  readonly borders: boolean | undefined;
}

const NOTHING: RunLook = { bold: undefined, hidden: undefined, capitals: undefined, font: undefined };

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: RunLook;
  readonly #defaultParagraph: string | undefined;

  constructor(root: XmlElement | undefined) {
    this.#defaults = runLook(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
    let defaultParagraph: string | undefined;
    for (const style of elements(root, 'w:style')) {
      const id = attribute(style, 'styleId') ?? '';
      if (attribute(style, 'type') === 'paragraph' && isOn(attribute(style, 'default') ?? 'false')) defaultParagraph ??= id;
      this.#styles.set(id, {
        basedOn: valueOf(child(style, 'w:basedOn')),
        run: runLook(child(style, 'w:rPr')),
        paragraph: paragraphLook(child(style, 'w:pPr')),
        borders: borders(child(child(style, 'w:tblPr'), 'w:tblBorders')),
      });
    }
    this.#defaultParagraph = defaultParagraph;
  }

  /** The style and what it is based on, nearest first. */
  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let at = this.#styles.get(id ?? ''); at && chain.length < 30; at = this.#styles.get(at.basedOn ?? '')) chain.push(at);
    return chain;
  }

  paragraph(own: ParagraphLook): { numbering: { id: string; level: number | undefined; style: string | undefined } | undefined; outline: number | undefined } {
    const id = own.style ?? this.#defaultParagraph;
    let numbering = own.numbering;
    let from: string | undefined;
    let outline = own.outline;
    let at = id;
    for (const style of this.#chain(id)) {
      if (style.paragraph.numbering && numbering?.id === undefined) {
        numbering = { id: style.paragraph.numbering.id, level: numbering?.level ?? style.paragraph.numbering.level };
        from = at;
      }
      outline ??= style.paragraph.outline;
      at = style.basedOn;
    }
    return { numbering: numbering?.id === undefined || numbering.id === '0' ? undefined : { id: numbering.id, level: numbering.level, style: from }, outline };
  }

  /** The look of a run in its paragraph. Bold, hidden and capitals in styles toggle each other (ECMA-376 17.7.3). */
  run(own: RunLook, runStyle: string | undefined, paragraphStyle: string | undefined): { bold: boolean; hidden: boolean; capitals: boolean; font: string | undefined } {
    const character = this.#chain(runStyle);
    const paragraph = this.#chain(paragraphStyle ?? this.#defaultParagraph);
    const toggle = (key: 'bold' | 'hidden' | 'capitals'): boolean => {
      if (own[key] !== undefined) return own[key];
      const inCharacter = first(character, key);
      const inParagraph = first(paragraph, key);
      return (inCharacter === true) !== (inParagraph === true) || inCharacter === undefined && inParagraph === undefined && this.#defaults[key] === true;
    };
    return {
      bold: toggle('bold'), hidden: toggle('hidden'), capitals: toggle('capitals'),
      font: own.font ?? first(character, 'font') ?? first(paragraph, 'font') ?? this.#defaults.font,
    };
  }

  /** Whether a table style draws lines. */
  hasBorders(id: string | undefined): boolean {
    return this.#chain(id).find((style) => style.borders !== undefined)?.borders ?? false;
  }
}

function first<K extends keyof RunLook>(chain: readonly Style[], key: K): RunLook[K] | undefined {
  return chain.find((style) => style.run[key] !== undefined)?.run[key];
}

export function runLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return NOTHING;
  let bold: boolean | undefined;
  let hidden: boolean | undefined;
  let capitals: boolean | undefined;
  let font: string | undefined;
  for (const property of elements(properties)) {
    if (property.name === 'w:b') bold = isOn(valueOf(property));
    else if (property.name === 'w:vanish') hidden = isOn(valueOf(property));
    else if (property.name === 'w:caps') capitals = isOn(valueOf(property));
    else if (property.name === 'w:rFonts') font = attribute(property, 'hAnsi') ?? attribute(property, 'ascii');
  }
  return { bold, hidden, capitals, font };
}

export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const numbering = child(properties, 'w:numPr');
  const outline = valueOf(child(properties, 'w:outlineLvl'));
  const level = valueOf(child(numbering, 'w:ilvl'));
  return {
    style: valueOf(child(properties, 'w:pStyle')),
    numbering: numbering && { id: valueOf(child(numbering, 'w:numId')), level: level === undefined ? undefined : Number(level) },
    outline: outline === undefined ? undefined : Number(outline),
  };
}

/** Whether lines are drawn: undefined when nothing is said. */
export function borders(properties: XmlElement | undefined): boolean | undefined {
  if (!properties) return undefined;
  return [...elements(properties)].some((side) => !['nil', 'none', undefined].includes(valueOf(side)));
}

export function valueOf(element: XmlElement | undefined): string | undefined {
  return element && attribute(element, 'val');
}

/** An on/off property: present without a value means on. */
export function isOn(value: string | undefined): boolean {
  return !['0', 'false', 'off', 'none'].includes(value ?? '1');
}
