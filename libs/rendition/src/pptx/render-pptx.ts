import type { ReportDocument } from '@guldkorn/report';
import { cleanDocument } from '../office/clean-document.js';
import { stateInWords } from '../office/state.js';
import type { RenderOptions } from '../render-options.js';
import { officeWordsOf } from '../words/office-words-of.js';
import { wordsOf } from '../words/words-of.js';
import { finishSlides } from './finish.js';
import { defineLayouts, font } from './layouts.js';
import { plannedSlides } from './plan-slides.js';
import { SlideWriter } from './pptxgen.js';
import { writeSlide } from './write-slides.js';

/** The report as slides: a message each, with charts that PowerPoint draws and people can change. */
export async function renderPptx(report: ReportDocument, { hash, onProgress }: RenderOptions): Promise<Uint8Array> {
  const document = cleanDocument(report);
  const common = wordsOf(document.language);
  const words = officeWordsOf(document.language);
  const { record, municipality } = document;
  const slides = plannedSlides(document, hash);
  const file = new SlideWriter();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: font, bodyFontFace: font };
  const footer = `${municipality.replace(/\s+/g, ' ')} · ${stateInWords(record, common)}`;
  defineLayouts(file, footer, record.isFrozen ? null : common.draft, words);
  slides.forEach((slide, index) => {
    writeSlide(file, slide, words);
    onProgress?.((0.4 * (index + 1)) / slides.length);
  });
  const written = await file.write({ outputType: 'uint8array' });
  onProgress?.(0.6);
  const bytes = await finishSlides(written as Uint8Array, slides, document, common.locale, words);
  onProgress?.(1);
  return bytes;
}
