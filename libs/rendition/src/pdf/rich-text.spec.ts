import { describe, expect, it } from '@jest/globals';
import type { Sentence } from '@guldkorn/report';
import { wordsOf } from '../words/words-of.js';
import { AccessiblePdf } from './accessible-pdf.js';
import { Fonts } from './fonts.js';
import { shortReport } from '../short-report.fixture.js';
import { marks, sentences } from './rich-text.js';
import { styles } from './style.js';

const words = wordsOf('sv');
const sourcePlaces = new Map(['a', 'b', 'c', 'd', 'e'].map((id, index) => [id, index + 1]));
const layout = { fonts: new Fonts(new AccessiblePdf(shortReport, words), 'sv'), words, sourcePlaces };
/** The marks between braces. */
const read = (all: ReturnType<typeof sentences>) =>
  all
    .map(({ text, style }) => (style.rise > 0 ? `{${text}}` : text))
    .join('')
    .replaceAll('}{', '');
const said = (...parts: readonly (readonly [text: string, ...sourceIds: string[]])[]): Sentence => ({
  parts: parts.map(([text, ...sourceIds]) => ({ kind: 'text', text, figureId: null, sourceIds })),
});

describe('sentences', () => {
  it('marks once what several sentences stand on, after the last of them', () => {
    const all = [said(['Minst 125 röster.', 'a']), said(['De flesta är glada.', 'a']), said(['Ingen är arg.'])];
    expect(read(sentences(all, styles.body, layout))).toBe('Minst 125 röster. De flesta är glada.{1} Ingen är arg.');
  });

  it('marks each stretch where it ends: after its full stop, or before the next in the same sentence', () => {
    const all = [
      said(['Av dem nämner '], ['sju av tio', 'a'], [' skolan.']),
      said(['I resten är det '], ['tre av tio ', 'b'], ['och i Ås '], ['två', 'a', 'c'], ['.']),
    ];
    expect(read(sentences(all, styles.body, layout))).toBe(
      'Av dem nämner sju av tio skolan.{1} I resten är det tre av tio{2} och i Ås två.{1,3}',
    );
  });

  it('has no marks for what is not among the sources', () => {
    expect(read(sentences([said(['Så är det.', 'okänd'])], styles.body, layout))).toBe('Så är det.');
  });
});

describe('marks', () => {
  it('tells three or more in a row by the first and the last, each leading to its source', () => {
    const found = marks(['e', 'c', 'b', 'a', 'a'], styles.body, layout);
    expect(found.map(({ text }) => text).join('')).toBe('1–3,5');
    expect(found.flatMap(({ style }) => style.link?.to ?? [])).toEqual(['source-1', 'source-3', 'source-5']);
  });
});
