import type { PlaceTextQuery } from '../../graphql/generated/graphql';

export type PlaceText = PlaceTextQuery['placeText'];
export type BlockRole = 'title' | 'heading' | 'body' | 'quote';

/** A paragraph as it is edited: its words with source marks such as [1], lines parted by a line break. */
export interface Block {
  /** The proposal's own, or one that begins with `own:` where somebody has added it. */
  readonly id: string;
  readonly role: BlockRole;
  readonly text: string;
}

const roles: Readonly<Record<PlaceText['paragraphs'][number]['role'], BlockRole>> = {
  TITLE: 'title',
  HEADING: 'heading',
  BODY: 'body',
  QUOTE: 'quote',
};

type Sentence = PlaceText['paragraphs'][number]['sentences'][number];

/** What a sentence stands on, each once. */
export function sourcesOf({ parts }: Sentence): string[] {
  return [...new Set(parts.flatMap((part) => part.sourceIds))];
}

/**
 * The proposal as blocks, with a mark after each claim.
 * @param numberOf the number of each source, by its id; @param quoted puts a quote within its signs.
 */
export function blocksOf(
  { paragraphs }: PlaceText,
  numberOf: ReadonlyMap<string, number>,
  quoted: (words: string) => string,
): Block[] {
  const written = (sentence: Sentence) => {
    const words = sentence.parts.map(({ kind, text }) => (kind === 'QUOTE' ? quoted(text) : text)).join('');
    const marks = sourcesOf(sentence).flatMap((id) => {
      const number = numberOf.get(id);
      return number === undefined ? [] : [`[${number}]`];
    });
    return marks.length === 0 ? words : `${words} ${marks.join(' ')}`;
  };
  return paragraphs.map(({ id, role, sentences }) => ({
    id,
    role: roles[role],
    text: sentences.map(written).join(role === 'QUOTE' ? '\n' : ' '),
  }));
}

/** The numbers of the sources that a text leans on. */
export function marksIn(text: string): number[] {
  return [...text.matchAll(/\[(\d{1,3})\]/g)].map(([, number]) => Number(number));
}

export function sameBlocks(one: readonly Block[], other: readonly Block[]): boolean {
  return (
    one.length === other.length &&
    one.every((block, index) => {
      const against = other[index];
      return block.id === against?.id && block.role === against.role && block.text === against.text;
    })
  );
}
