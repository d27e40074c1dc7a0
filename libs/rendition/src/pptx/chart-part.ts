import type { BarChart, BarValue, ReportLanguage } from '@guldkorn/report';
import { colours, styleOf, type SeriesStyle } from '../chart/palette.js';
import { ticks } from '../chart/ticks.js';
import { reading, usualReading } from '../office/reading.js';
import { escapeXml } from '../office/xml.js';
import { columnName } from '../xlsx/cells.js';
import { font, hex } from './layouts.js';

/** The sheet of the chart's own workbook. */
export const sheet = 'Data';
const axes = { category: 111_111_111, value: 222_222_222 };

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;
const line = (colour: string, width: number) => `<a:ln w="${width}">${fill(colour)}</a:ln>`;
const patterns = {
  rising: 'wdUpDiag',
  falling: 'wdDnDiag',
  crossed: 'diagCross',
  lying: 'narHorz',
} as const;

/** As in the chart's picture: told apart by shade and hatch, not by colour alone. */
function shape(style: SeriesStyle): string {
  return `<c:spPr>${seriesFill(style)}${line(colours.lake, 9525)}</c:spPr>`;
}

/** The fill of a series, as DrawingML. */
export function seriesFill({ fill: colour, hatch }: SeriesStyle): string {
  return hatch === 'none'
    ? fill(colour)
    : `<a:pattFill prst="${patterns[hatch]}"><a:fgClr><a:srgbClr val="${hex(colours.lake)}"/></a:fgClr><a:bgClr><a:srgbClr val="${hex(colour)}"/></a:bgClr></a:pattFill>`;
}

const textStyle = (size: number, colour: string, bold: boolean) =>
  `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${fill(colour)}<a:latin typeface="${font}"/></a:defRPr>`;

const textProperties = (size: number, colour: string, locale: string) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textStyle(size, colour, false)}</a:pPr><a:endParaRPr lang="${locale}"/></a:p></c:txPr>`;

/** How a chart writes its numbers so that they are read as in the report, even after they are changed: `"minst "#,##0`. */
export function numberFormat(chart: BarChart, language: ReportLanguage): string {
  const texts = chart.bars.flatMap(({ values }) => values.flatMap(({ value, text }) => (value === null ? [] : [text])));
  const usual = usualReading(texts)?.pattern ?? '#';
  const share = language === 'sv' ? '0\\ %' : '0%';
  const [before = '', after = ''] = usual.split('#');
  if (usual.split('#').length !== 2) return chart.unit === 'share' ? share : '#,##0';
  const literal = (words: string) => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
  if (chart.unit === 'count') return `${literal(before)}#,##0${literal(after)}`;
  const rest = /^\s?%/.exec(after);
  return rest === null ? share : `${literal(before)}${share}${literal(after.slice(rest[0].length))}`;
}

const shownTexts =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** Among bars that stand close together figures are turned, to have room. */
const turned = ({ direction, series }: BarChart): string =>
  direction === 'standing' && series.length > 1 ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';

/** The labels of a series' bars; those that are not read as most are have their own words. */
function labels(chart: BarChart, values: readonly BarValue[], usual: string, format: string, locale: string): string {
  if (hasWhiskers(chart)) return '';
  const body = turned(chart);
  const own = values.flatMap(({ value, text }, index) =>
    value === null || reading(text) === usual
      ? []
      : [
          `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:r><a:rPr lang="${locale}" sz="1400" b="1">${fill(colours.ink)}<a:latin typeface="${font}"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="outEnd"/>${shownTexts}</c:dLbl>`,
        ],
  );
  return (
    `<c:dLbls>${own.join('')}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${textStyle(1400, colours.ink, true)}</a:pPr><a:endParaRPr lang="${locale}"/></a:p></c:txPr>` +
    `<c:dLblPos val="outEnd"/>${shownTexts}</c:dLbls>`
  );
}

/** Numbers that stand in the chart itself. */
const literals = (values: readonly (number | null)[]) =>
  `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join('')}</c:numLit>`;

/** The 95 % intervals as whiskers. */
function whiskers(values: readonly BarValue[]): string {
  if (values.every(({ value, interval }) => value === null || interval === null)) return '';
  const reach = (to: (value: number, lower: number, upper: number) => number) =>
    values.map(({ value, interval }) =>
      value === null || interval === null ? null : Math.max(0, to(value, interval.lower, interval.upper)),
    );
  return (
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
    `<c:plus>${literals(reach((value, _, upper) => upper - value))}</c:plus>` +
    `<c:minus>${literals(reach((value, lower) => value - lower))}</c:minus>` +
    `<c:spPr>${line(colours.ink, 12700)}</c:spPr></c:errBars>`
  );
}

const strings = (formula: string, texts: readonly string[]) =>
  `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${texts
    .map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
    .join('')}</c:strCache></c:strRef>`;

/** Whether there are intervals: their whiskers lie where the bars' figures would stand. */
export const hasWhiskers = ({ bars }: BarChart): boolean =>
  bars.some(({ values }) => values.some(({ value, interval }) => value !== null && interval !== null));

/** What stands at each bar: with whiskers its figures too, where they are not too many, else why it is hidden where it is alone there and has room. */
export function barLabels(chart: BarChart): string[] {
  const { bars, series, direction } = chart;
  const isRead = hasWhiskers(chart) && series.length <= 2;
  return bars.map(({ label, values }) => {
    if (isRead) return `${label}: ${values.map(({ text }) => text).join(' · ')}`;
    return series.length === 1 && direction === 'lying' && values[0]?.value === null
      ? `${label}: ${values[0].text}`
      : label;
  });
}

function seriesXml(chart: BarChart, index: number, usual: string, format: string, locale: string): string {
  const { bars } = chart;
  const values = bars.map((bar) => bar.values[index] ?? { value: null, interval: null, text: '' });
  const column = columnName(index + 1);
  const rows = `$2:$${column}$${bars.length + 1}`;
  const shown = values
    .map(({ value }, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${strings(`${sheet}!$${column}$1`, [chart.series[index] ?? ''])}</c:tx>${shape(styleOf(index))}<c:invertIfNegative val="0"/>` +
    labels(chart, values, usual, format, locale) +
    whiskers(values) +
    `<c:cat>${strings(`${sheet}!$A$2:$A$${bars.length + 1}`, barLabels(chart))}</c:cat>` +
    `<c:val><c:numRef><c:f>${sheet}!$${column}${rows}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${bars.length}"/>${shown}</c:numCache></c:numRef></c:val>` +
    '</c:ser>'
  );
}

/** As far between the lines as in the chart's picture. */
function step({ largest, unit }: BarChart, language: ReportLanguage): string {
  const second = largest > 0 ? ticks(largest, unit, language)[1]?.value : undefined;
  return second === undefined ? '' : `<c:majorUnit val="${second}"/>`;
}

/** The chart as one that PowerPoint draws and people can change, of figures in a workbook of its own (`rId1`). */
export function chartXml(chart: BarChart, language: ReportLanguage, locale: string): string {
  const isLying = chart.direction === 'lying';
  const format = numberFormat(chart, language);
  const scale = chart.unit === 'share' ? (language === 'sv' ? '0\\ %' : '0%') : '#,##0';
  const texts = chart.bars.flatMap(({ values }) => values.flatMap(({ value, text }) => (value === null ? [] : [text])));
  const usual = usualReading(texts)?.pattern ?? '#';
  const size = chart.bars.length > 8 ? 1200 : 1400;
  const several = chart.series.length > 1;
  const largest = chart.largest > 0 ? `<c:max val="${chart.largest}"/>` : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${locale}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    chart.series.map((_, index) => seriesXml(chart, index, usual, format, locale)).join('') +
    `<c:gapWidth val="${several ? 60 : 45}"/><c:overlap val="${several ? -5 : 0}"/><c:axId val="${axes.category}"/><c:axId val="${axes.value}"/></c:barChart>` +
    `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr>${line(colours.lineStrong, 9525)}</c:spPr>${textProperties(size, colours.ink, locale)}` +
    `<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/>${largest}<c:min val="0"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${line(colours.line, 6350)}</c:spPr></c:majorGridlines><c:numFmt formatCode="${escapeXml(scale)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textProperties(1200, colours.inkSoft, locale)}<c:crossAx val="${axes.category}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${step(chart, language)}</c:valAx>` +
    '<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}
