import { useMemo, useState, type KeyboardEvent } from 'react';
import { AppLink } from '../ui/app-link';
import { useWidth } from '../ui/use-width';
import {
  countScale,
  networkFigure,
  wordEnds,
  type DrawnWord,
  type NetworkPair,
  type NetworkWord,
} from './network-figure';
import { neighbourTowards } from './network-layout';
import './network-drawing.css';

interface NetworkDrawingProps {
  readonly words: readonly NetworkWord[];
  readonly pairs: readonly NetworkPair[];
  readonly write: (voices: number) => string;
  /** What the drawing is of, and how one goes through it. */
  readonly label: string;
  /** What is said of a word: its voices, and what it goes together with. */
  readonly spoken: (word: NetworkWord, pairs: readonly NetworkPair[]) => string;
  readonly addressOf: (wordId: string) => string;
}

const arrows: Readonly<Record<string, { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Room for the thick outline of a word at the edge. */
const edge = 3;

const isOf = ({ a, b }: NetworkPair, id: string) => a === id || b === id;

/** Words that lead to what was said, with lines between those that go together: one tab stop, arrow keys between. */
export function NetworkDrawing({ words, pairs, write, label, spoken, addressOf }: NetworkDrawingProps) {
  const [width, measure] = useWidth(640);
  const inner = Math.max(220, width - 2 * edge);
  const figure = useMemo(() => networkFigure(words, pairs, inner, write), [words, pairs, inner, write]);
  const [active, setActive] = useState('');
  const [lit, setLit] = useState('');
  const stop = words.some(({ id }) => id === active) ? active : words[0]?.id;
  const near = new Set(pairs.filter((pair) => isOf(pair, lit)).flatMap(({ a, b }) => [a, b]));
  const stands = (id: string) => (lit === '' ? undefined : id === lit ? 'it' : near.has(id) ? 'near' : 'far');

  function onKeyDown(event: KeyboardEvent) {
    const way = arrows[event.key];
    const from = figure.words.find(({ id }) => id === active);
    if (way === undefined || from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const to = neighbourTowards(figure.words, from, way);
    if (to === undefined) return;
    const link = event.currentTarget.closest('svg')?.querySelector<SVGElement>(`[data-word="${CSS.escape(to.id)}"]`);
    link?.focus();
  }

  return (
    <div className="network" ref={measure}>
      <svg
        role="group"
        aria-label={label}
        width={inner + 2 * edge}
        height={figure.height + 2 * edge}
        viewBox={`${-edge} ${-edge} ${inner + 2 * edge} ${figure.height + 2 * edge}`}
      >
        {figure.pairs.map(({ a, b, from, to, thickness, firm }) => (
          <line
            key={`${a} ${b}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={thickness}
            data-firm={firm}
            data-stands={lit === '' ? undefined : a === lit || b === lit ? 'near' : 'far'}
          />
        ))}
        {figure.words.map((word) => (
          <AppLink
            key={word.id}
            to={addressOf(word.id)}
            className="network-word"
            data-word={word.id}
            data-stands={stands(word.id)}
            tabIndex={word.id === stop ? 0 : -1}
            aria-label={spoken(
              word,
              pairs.filter((pair) => isOf(pair, word.id)),
            )}
            onKeyDown={onKeyDown}
            onFocus={() => {
              setActive(word.id);
              setLit(word.id);
            }}
            onBlur={() => setLit('')}
            onPointerEnter={() => setLit(word.id)}
            onPointerLeave={() => setLit('')}
          >
            <Word word={word} write={write} />
          </AppLink>
        ))}
      </svg>
    </div>
  );
}

function Word({ word, write }: { readonly word: DrawnWord; readonly write: (voices: number) => string }) {
  const { x, y, width, height, size } = word;
  const { left, right } = wordEnds(word);
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} />
      <text x={left} dy="0.34em" fontSize={size}>
        {word.label}{' '}
        <tspan className="network-count" x={right} fontSize={size * countScale} textAnchor="end">
          {write(word.voices)}
        </tspan>
      </text>
    </g>
  );
}
