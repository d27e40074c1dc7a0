import { BorderStyle, LevelFormat, LineRuleType, type IStylesOptions } from 'docx';
import { colours } from '../chart/palette.js';

/** A font that Office and LibreOffice have, or have one as wide as. */
export const font = 'Calibri';

/** Colours as Word writes them. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** The styles that are ours, by what they are for; Word's own keep their names. */
export const styleIds = {
  municipality: 'GuldkornMunicipality',
  state: 'GuldkornState',
  draft: 'GuldkornDraft',
  contents: 'GuldkornContents',
  quote: 'Quote',
  quotedAs: 'GuldkornQuotedAs',
  figure: 'GuldkornFigure',
  figureLabel: 'GuldkornFigureLabel',
  pictureTitle: 'GuldkornPictureTitle',
  picture: 'GuldkornPicture',
  caption: 'GuldkornNote',
  cell: 'GuldkornCell',
  headCell: 'GuldkornHeadCell',
  source: 'GuldkornSource',
} as const;

export const numberings = { bullets: 'guldkorn-bullets', sources: 'guldkorn-sources' } as const;

const ink = hex(colours.ink);
const soft = hex(colours.inkSoft);
const lake = hex(colours.lake);
const line = hex(colours.line);

/** The height of lines, in 240ths of the font's own. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** Sizes in half points, spaces in twentieths of a point, as Word counts them. */
export function documentStyles(locale: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: lake },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, color: ink, language: { value: locale } },
        paragraph: { spacing: { after: 140, ...lines(283) } },
      },
      title: {
        run: { font, size: 52, bold: true, color: lake },
        paragraph: { spacing: { before: 60, after: 120, ...lines(240) } },
      },
      heading1: heading(34, 440),
      heading2: heading(27, 320),
      heading3: heading(23, 240),
      hyperlink: { run: { color: lake, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 25, color: soft },
        paragraph: { spacing: { after: 120 } },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        next: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 100, after: 30 } },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: { spacing: { after: 20 }, indent: { left: 240 } },
      },
      {
        id: styleIds.municipality,
        name: 'Guldkorn kommun',
        basedOn: 'Normal',
        run: { bold: true, color: soft },
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: styleIds.state,
        name: 'Guldkorn version',
        basedOn: 'Normal',
        run: { size: 20, color: soft },
        paragraph: {
          spacing: { after: 200 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: hex(colours.gold), space: 8 } },
        },
      },
      {
        id: styleIds.draft,
        name: 'Guldkorn utkast',
        basedOn: 'Normal',
        run: { bold: true, color: hex(colours.goldInk) },
        paragraph: { shading: { fill: hex(colours.goldWash) }, spacing: { before: 60, after: 160 } },
      },
      {
        id: styleIds.contents,
        name: 'Guldkorn innehåll',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 34, bold: true, color: lake },
        paragraph: { spacing: { after: 140 }, keepNext: true },
      },
      {
        id: styleIds.quote,
        name: 'Quote',
        basedOn: 'Normal',
        next: styleIds.quotedAs,
        quickFormat: true,
        run: { size: 24, italics: true },
        paragraph: {
          indent: { left: 340, right: 340 },
          spacing: { before: 160, after: 40 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: hex(colours.gold), space: 12 } },
          keepNext: true,
          keepLines: true,
        },
      },
      {
        id: styleIds.quotedAs,
        name: 'Guldkorn citerad',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 20, color: soft },
        paragraph: {
          indent: { left: 340, right: 340 },
          spacing: { after: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: hex(colours.gold), space: 12 } },
        },
      },
      {
        id: styleIds.figure,
        name: 'Guldkorn nyckeltal',
        basedOn: 'Normal',
        next: styleIds.figureLabel,
        run: { size: 36, bold: true, color: lake },
        paragraph: { spacing: { before: 60, after: 0, ...lines(240) }, keepNext: true },
      },
      {
        id: styleIds.figureLabel,
        name: 'Guldkorn nyckeltalets namn',
        basedOn: 'Normal',
        run: { size: 20, color: soft },
        paragraph: { spacing: { after: 60, ...lines(250) } },
      },
      {
        id: styleIds.pictureTitle,
        name: 'Guldkorn rubrik över diagram',
        basedOn: 'Normal',
        run: { size: 23, bold: true },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
      },
      {
        id: styleIds.picture,
        name: 'Guldkorn diagram',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 60, ...lines(240) }, keepNext: true },
      },
      {
        id: styleIds.caption,
        name: 'Guldkorn bildtext',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 19, color: soft },
        paragraph: { spacing: { after: 120, ...lines(250) } },
      },
      {
        id: styleIds.cell,
        name: 'Guldkorn cell',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { before: 30, after: 30, ...lines(240) } },
      },
      {
        id: styleIds.headCell,
        name: 'Guldkorn kolumnrubrik',
        basedOn: styleIds.cell,
        run: { bold: true, color: lake },
        paragraph: { keepNext: true },
      },
      {
        id: styleIds.source,
        name: 'Guldkorn källa',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 60, ...lines(250) } },
      },
    ],
  };
}

const level = (format: 'bullet' | 'decimal') => ({
  level: 0,
  format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
  text: format === 'bullet' ? '•' : '%1.',
  style: { paragraph: { indent: { left: format === 'bullet' ? 360 : 480, hanging: format === 'bullet' ? 260 : 480 } } },
});

export const numberingConfig = [
  { reference: numberings.bullets, levels: [level('bullet')] },
  { reference: numberings.sources, levels: [level('decimal')] },
];

/** Lines between the rows and none between the columns. */
export const tableBorders = {
  top: { style: BorderStyle.SINGLE, size: 4, color: hex(colours.lineStrong) },
  bottom: { style: BorderStyle.SINGLE, size: 4, color: hex(colours.lineStrong) },
  left: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  right: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: line },
  insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' },
} as const;
