export { chartPng, measureText, type ChartPicture } from './chart/chart-png.js';
export { chartSvg } from './chart/chart-svg.js';
export { drawChart } from './chart/draw-chart.js';
export type { ChartOptions, Drawing, LineShape, RectShape, Shape, TextMeasure, TextShape } from './chart/drawing.js';
export { momentInWords, recordFacts, type RecordFact } from './words/record-facts.js';
export { wordsOf } from './words/words-of.js';
export type { Words } from './words/words.js';
export type { RenderOptions } from './render-options.js';
export { renderXlsx } from './xlsx/render-xlsx.js';
