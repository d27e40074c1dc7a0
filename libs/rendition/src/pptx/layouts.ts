import { colours } from '../chart/palette.js';
import type { OfficeWords } from '../words/office-words.js';
import type { LayoutObjects, SlideWriter } from './pptxgen.js';
import type { Slide } from './slides.js';

/** A font that Office has, and LibreOffice one as wide as. */
export const font = 'Calibri';

/** Colours as PowerPoint writes them. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** Places in inches on a slide of 13.33 × 7.5. */
export const places = {
  chapter: { x: 0.6, y: 0.32, w: 12.1, h: 0.4 },
  title: { x: 0.6, y: 0.7, w: 12.1, h: 1.0 },
  body: { x: 0.6, y: 1.85, w: 12.1, h: 4.85 },
  chart: { x: 0.6, y: 1.8, w: 12.1, h: 4.3 },
  caption: { x: 0.6, y: 6.15, w: 12.1, h: 0.6 },
  quote: { x: 1.2, y: 1.9, w: 10.9, h: 4.4 },
  footer: { x: 0.6, y: 6.98, w: 10, h: 0.34 },
  number: { x: 12.0, y: 6.98, w: 0.75, h: 0.34 },
  coverTitle: { x: 0.9, y: 1.7, w: 11.4, h: 2.0 },
  coverBody: { x: 0.9, y: 3.95, w: 11.4, h: 2.4 },
} as const;

const noMargin = 0;
const title = { fontFace: font, bold: true, color: hex(colours.ink), margin: noMargin, fontSize: 28 } as const;
const body = { fontFace: font, color: hex(colours.ink), margin: noMargin, fontSize: 20 } as const;

/** How large a title is so that it keeps to its two or three lines. */
export function titleSize(text: string): number {
  if (text.length <= 130) return 28;
  return text.length <= 190 ? 24 : text.length <= 300 ? 20 : 16;
}

const placeholder = (
  name: string,
  type: 'title' | 'body',
  place: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  style: object,
): LayoutObjects[number] => ({ placeholder: { options: { name, type, ...place, ...style }, text: '' } });

/** A layout for each kind of slide, with places for all that the slide says, so that none is ever empty. */
export function defineLayouts(file: SlideWriter, footer: string, draft: string | null, words: OfficeWords): void {
  const soft = { ...body, color: hex(colours.inkSoft) };
  const frame: LayoutObjects = [
    { line: { x: 0.6, y: 6.86, w: 12.13, h: 0, line: { color: hex(colours.line), width: 0.75 } } },
    { text: { text: footer, options: { ...places.footer, ...soft, fontSize: 12, valign: 'middle' } } },
    ...(draft === null
      ? []
      : [
          {
            text: {
              text: draft,
              options: {
                ...soft,
                x: 10.6,
                y: 6.98,
                w: 1.4,
                h: 0.34,
                fontSize: 12,
                bold: true,
                align: 'right',
                valign: 'middle',
                color: hex(colours.goldInk),
              },
            },
          } satisfies LayoutObjects[number],
        ]),
  ];
  const titled: LayoutObjects = [
    placeholder('title', 'title', places.title, { ...title, valign: 'top', align: 'left' }),
    placeholder('chapter', 'body', places.chapter, { ...soft, fontSize: 14, bold: true, valign: 'middle' }),
  ];
  const caption = placeholder('caption', 'body', places.caption, { ...soft, fontSize: 14, valign: 'top' });
  const layouts: Readonly<Record<Slide['kind'], LayoutObjects>> = {
    cover: [
      { rect: { x: 0.9, y: 1.4, w: 1.6, h: 0.08, fill: { color: hex(colours.gold) } } },
      placeholder('title', 'title', places.coverTitle, {
        ...title,
        fontSize: 40,
        color: hex(colours.lake),
        valign: 'top',
        align: 'left',
      }),
      placeholder('body', 'body', places.coverBody, { ...soft, valign: 'top' }),
    ],
    text: [...titled, placeholder('body', 'body', places.body, { ...body, valign: 'top' })],
    chart: [...titled, caption],
    figures: titled,
    quote: [
      ...titled,
      { rect: { x: 0.6, y: 1.9, w: 0.07, h: 4.4, fill: { color: hex(colours.gold) } } },
      placeholder('body', 'body', places.quote, { ...body, fontSize: 28, valign: 'middle' }),
    ],
    table: [...titled, caption],
  };
  for (const [kind, objects] of Object.entries(layouts) as [Slide['kind'], LayoutObjects][])
    file.defineSlideMaster({
      title: words.slides.layouts[kind],
      background: { color: hex(colours.paper) },
      objects: [...frame, ...objects],
      slideNumber: { ...places.number, fontFace: font, fontSize: 12, color: hex(colours.inkSoft), align: 'right' },
    });
}
