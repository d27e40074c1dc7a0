import type { ReportDocument } from '@guldkorn/report';
import { coreProperties } from '../office/core-properties.js';
import { changeText, inOrder, packed, setText, textOf, unpacked, type Parts } from '../office/package.js';
import { escapeAttribute } from '../office/xml.js';
import type { OfficeWords } from '../words/office-words.js';
import { styleOf } from '../chart/palette.js';
import { chartXml, seriesFill } from './chart-part.js';
import { chartWorkbook } from './chart-workbook.js';
import type { Slide } from './slides.js';

/** Of the writer's own numbers, which it counts on from file to file, each as many as there are before it in this one. */
function renumberedCharts(parts: Parts): void {
  const numbers = [...parts.keys()]
    .map((path) => Number(/^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1]))
    .filter((number) => !Number.isNaN(number))
    .sort((a, b) => a - b);
  const renamed = (text: string) =>
    text.replace(/(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g, (_, name: string, number: string) =>
      numbers.includes(Number(number)) ? `${name}${numbers.indexOf(Number(number)) + 1}` : `${name}${number}`,
    );
  const moved = [...parts].filter(([path]) => /^ppt\/(charts|embeddings)\//.test(path));
  for (const [path] of moved) parts.delete(path);
  for (const [path, bytes] of moved) parts.set(renamed(path), bytes);
  for (const path of [...parts.keys()].filter((one) => one.endsWith('.rels') || one === '[Content_Types].xml'))
    changeText(parts, path, renamed);
}

/** Types of parts that are there; the writer names a master for each slide. */
const withoutLooseTypes = (parts: Parts): void =>
  changeText(parts, '[Content_Types].xml', (xml) => {
    const seen = new Set<string>();
    return xml.replace(/<Override PartName="\/([^<"]*)"[^<>]*\/>/g, (override, path: string) => {
      if (!parts.has(path) || seen.has(path)) return '';
      seen.add(path);
      return override;
    });
  });

/** The notes' lines as paragraphs. */
const withParagraphs = (xml: string): string =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, properties: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r>${properties}<a:t>${line}</a:t></a:r></a:p>`))
        .join(''),
  );

/** The key's signs look as the bars do, hatch and all, and are named. */
function withKey(xml: string, slide: Slide, words: OfficeWords): string {
  if (slide.kind !== 'chart' || slide.block.chart.series.length < 2) return xml;
  return slide.block.chart.series.reduce((found, name, index) => {
    const [before, after] = found.split(`name="${words.slides.key(index + 1)}"`);
    if (before === undefined || after === undefined) return found;
    const filled = after.replace(/<a:solidFill>(?:(?!<a:solidFill>).)*?<\/a:solidFill>/, () =>
      seriesFill(styleOf(index)),
    );
    return `${before}name="${words.slides.key(index + 1)}" descr="${escapeAttribute(name)}"${filled}`;
  }, xml);
}

/** The writer's slide says what it is in words, in the report's language. */
function finishSlide(xml: string, slide: Slide, words: OfficeWords): string {
  const table = words.slides.layouts.table;
  return withKey(xml, slide, words)
    .replace(`name="${table}"/>`, () => `name="${table}" descr="${escapeAttribute(slide.title)}"/>`)
    .replace(/<a:tblPr(?![^<>]*firstRow)/g, '<a:tblPr firstRow="1"');
}

const appProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

/** Gives the written slides their charts, language and properties, and packs them the same way every time. */
export async function finishSlides(
  written: Uint8Array,
  slides: readonly Slide[],
  document: ReportDocument,
  locale: string,
  words: OfficeWords,
): Promise<Uint8Array> {
  const parts = unpacked(written);
  renumberedCharts(parts);
  let charts = 0;
  for (const slide of slides) {
    if (slide.kind !== 'chart') continue;
    charts += 1;
    setText(parts, `ppt/charts/chart${charts}.xml`, chartXml(slide.block.chart, document.language, locale));
    parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${charts}.xlsx`, await chartWorkbook(slide.block.chart));
  }
  slides.forEach((slide, index) => {
    changeText(parts, `ppt/slides/slide${index + 1}.xml`, (xml) => finishSlide(xml, slide, words));
    changeText(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, withParagraphs);
  });
  for (const path of parts.keys())
    if (/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]*\.xml$/.test(path))
      setText(
        parts,
        path,
        textOf(parts, path).replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${locale}"`),
      );
  setText(parts, 'docProps/core.xml', coreProperties(document));
  setText(parts, 'docProps/app.xml', appProperties);
  withoutLooseTypes(parts);
  return packed(inOrder(parts));
}
