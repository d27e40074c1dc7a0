import type { Block, BlockRole, PlaceText } from './blocks';
import type { NumberedSource } from './sources';

/** A text that somebody has written in, with all it takes to go on with it. */
export interface Draft {
  /** The proposal as it was last taken in. */
  readonly base: readonly Block[];
  readonly blocks: readonly Block[];
  readonly sources: readonly NumberedSource[];
  /** The figures as the writer has seen them, by what they are figures of. */
  readonly figures: Readonly<Record<string, string>>;
}

/** The figures of a proposal, by what they are figures of. */
export function figuresOf({ paragraphs }: PlaceText): Record<string, string> {
  return Object.fromEntries(
    paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ parts }) =>
        parts.flatMap(({ figureId, text }) => (figureId ? [[figureId, text.toLocaleLowerCase('sv')]] : [])),
      ),
    ),
  );
}

/** Figures that are others now than when the writer saw them. */
export function changedFigures(
  seen: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): { readonly id: string; readonly was: string; readonly is: string }[] {
  return Object.entries(now).flatMap(([id, is]) => {
    const was = seen[id];
    return was === undefined || was === is ? [] : [{ id, was, is }];
  });
}

const roles: readonly string[] = ['title', 'heading', 'body', 'quote'] satisfies readonly BlockRole[];
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isBlock(value: unknown): value is Block {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    typeof value['text'] === 'string' &&
    roles.includes(String(value['role']))
  );
}

function isSource(value: unknown): value is NumberedSource {
  return (
    isRecord(value) &&
    ['id', 'title', 'address'].every((name) => typeof value[name] === 'string') &&
    Number.isInteger(value['number'])
  );
}

/** Reads what the browser has kept; null when there is none, or it is not what we wrote. */
export function readDraft(text: string | null): Draft | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept)) return null;
    const { base, blocks, sources, figures } = kept;
    if (!Array.isArray(base) || !Array.isArray(blocks) || !Array.isArray(sources) || !isRecord(figures)) return null;
    if (![...base, ...blocks].every(isBlock) || !sources.every(isSource)) return null;
    const words = Object.entries(figures).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { base, blocks, sources, figures: Object.fromEntries(words) };
  } catch {
    return null;
  }
}
