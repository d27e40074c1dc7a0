import { layNetwork, type PlacedBox } from './network-layout';
import { textWidth } from './text-width';

/** A word of a network and how many say it. */
export interface NetworkWord {
  readonly id: string;
  readonly label: string;
  /** Voices as they are told. */
  readonly voices: number;
}

/** Two words that go together. */
export interface NetworkPair {
  readonly a: string;
  readonly b: string;
  readonly voices: number;
  /** 0: as often as by chance; 1: never apart. */
  readonly strength: number;
  readonly timesChance: number;
  /** False for a lead, which chance may have drawn. */
  readonly firm: boolean;
}

export interface DrawnWord extends NetworkWord, PlacedBox {
  readonly size: number;
}

export interface DrawnPair extends NetworkPair {
  readonly from: DrawnWord;
  readonly to: DrawnWord;
  readonly thickness: number;
}

export interface NetworkFigure {
  readonly words: readonly DrawnWord[];
  readonly pairs: readonly DrawnPair[];
  readonly height: number;
}

const smallest = 15;
const largest = 20;
const thinnest = 1.5;
const thickest = 7;
/** What chance may have drawn is never as heavy as what is sure. */
const thickestLead = 3;
const padding = 12;
const gapToCount = 6;
/** The figure after the word, of its size. */
export const countScale = 0.78;

/** How wide the word stands by itself. */
export function wordWidth({ label, size }: Pick<DrawnWord, 'label' | 'size'>): number {
  return textWidth(label, size);
}

/** Places words and pairs within a width: the word is the larger the more say it, the line the thicker the stronger they go together. */
export function networkFigure(
  words: readonly NetworkWord[],
  pairs: readonly NetworkPair[],
  width: number,
  write: (voices: number) => string,
): NetworkFigure {
  const mostVoices = Math.max(1, ...words.map(({ voices }) => voices));
  const strongest = Math.max(1e-9, ...pairs.map(({ strength }) => strength));
  const sized = words.map((word) => {
    const size = smallest + (largest - smallest) * Math.sqrt(word.voices / mostVoices);
    const inner = wordWidth({ ...word, size }) + gapToCount + textWidth(write(word.voices), size * countScale);
    return { ...word, size, width: inner + 2 * padding, height: size + 15 };
  });
  const { boxes, height } = layNetwork(sized, pairs, width);
  const placed = new Map(boxes.map((box) => [box.id, box]));
  const drawn = sized.flatMap((word): DrawnWord[] => {
    const box = placed.get(word.id);
    return box === undefined ? [] : [{ ...word, x: box.x, y: box.y }];
  });
  const byId = new Map(drawn.map((word) => [word.id, word]));
  return {
    words: drawn,
    pairs: pairs.flatMap((pair): DrawnPair[] => {
      const [from, to] = [byId.get(pair.a), byId.get(pair.b)];
      if (from === undefined || to === undefined) return [];
      const most = pair.firm ? thickest : thickestLead;
      const thickness = thinnest + (most - thinnest) * Math.max(0, pair.strength / strongest);
      return [{ ...pair, from, to, thickness }];
    }),
    height,
  };
}

/** Where the word begins and where its figure ends, from the middle. */
export function wordEnds({ width }: Pick<DrawnWord, 'width'>): { readonly left: number; readonly right: number } {
  return { left: -width / 2 + padding, right: width / 2 - padding };
}
