import type { MaskReason } from '../../graphql/generated/graphql';
import type { MaskedSpan } from '../../ui/masked-words';

interface Quotable {
  readonly text: string;
  readonly redactions: readonly MaskedSpan[];
}

/** Words in the place of masked characters, by why they are masked. */
type MaskWords = Readonly<Record<MaskReason, string>> & { readonly unknown: string };

const marks = { sv: ['»', '«'], en: ['“', '”'] } as const;

/** The text with a word such as [namn] where it is masked, on one line. */
export function withoutMasked({ text, redactions }: Quotable, words: MaskWords): string {
  return text
    .replace(/█+(?:\s+█+)*/g, (run, at: number) => {
      const span = redactions.find(({ start, end }) => start < at + run.length && end > at);
      return `[${span === undefined ? words.unknown : words[span.reason]}]`;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** A quote as it is pasted: `»Fisket är bäst.« — boende i Hotagen, webbformulär, mars 2026`. */
export function quoteText(statement: Quotable, signed: string, language: 'sv' | 'en', words: MaskWords): string {
  const [open, close] = marks[language];
  return `${open}${withoutMasked(statement, words)}${close} — ${signed}`;
}
