import { countScale, networkFigure, wordEnds } from '../network-figure';
import { palette } from './palette';
import type { NetworkPicture } from './picture';
import { element, line, type Drawn } from './svg-parts';

/** Words with lines between those that go together; a lead's line is dashed. */
export function drawNetwork({ words, pairs, write }: NetworkPicture, width: number): Drawn {
  const figure = networkFigure(words, pairs, width, write);
  const lines = figure.pairs.map(({ from, to, thickness, firm }) =>
    element('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: palette.lake,
      'stroke-width': thickness,
      'stroke-dasharray': firm ? undefined : '6 5',
    }),
  );
  const labels = figure.words.map((word) => {
    const { x, y, size, height } = word;
    const { left, right } = wordEnds(word);
    const box = { x: x - word.width / 2, y: y - height / 2, width: word.width, height, rx: height / 2 };
    return (
      element('rect', { ...box, fill: palette.surface, stroke: palette['line-strong'] }) +
      line(x + left, y + size * 0.34, word.label, { size, bold: true }) +
      line(x + right, y + size * 0.34, write(word.voices), {
        size: size * countScale,
        colour: palette['ink-soft'],
        anchor: 'end',
      })
    );
  });
  return { svg: [...lines, ...labels].join(''), height: figure.height };
}
