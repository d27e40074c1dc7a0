import { useState } from 'react';
import type { RedactionReason } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { moderationMessages } from '../../messages/moderation-messages';
import { MaskedWords, type MaskedSpan } from '../../ui/masked-words';
import type { Span } from '../../ui/spans';
import { takeFocus } from '../../ui/take-focus';

const kinds: readonly RedactionReason[] = ['NAME', 'TELEPHONE', 'EMAIL', 'PERSONAL_NUMBER', 'ADDRESS', 'OTHER'];

interface MaskPanelProps {
  readonly text: string;
  readonly redactions: readonly MaskedSpan[];
  /** What was marked on the page when the panel opened; empty for nothing. */
  readonly selected: string;
  readonly onMask: (span: Span, reason: RedactionReason) => void;
  readonly onCancel: () => void;
}

function wordsOf(text: string): (Span & { readonly text: string })[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Lets one choose words of a statement, each a button, and mask from the first to the last. */
export function MaskPanel({ text, redactions, selected, onMask, onCancel }: MaskPanelProps) {
  const { language } = useLanguage();
  const words = moderationMessages[language];
  const all = wordsOf(text);
  const [chosen, setChosen] = useState<readonly number[]>(() => {
    const at = selected === '' ? -1 : text.indexOf(selected);
    if (at < 0) return [];
    return all.flatMap((word, index) => (word.start < at + selected.length && word.end > at ? [index] : []));
  });
  const [reason, setReason] = useState<RedactionReason>('NAME');
  const first = Math.min(...chosen);
  const last = Math.max(...chosen);
  function choose(index: number) {
    // A third choice begins anew.
    setChosen((now) => (now.length === 1 && now[0] !== index ? [...now, index] : [index]));
  }
  function mask() {
    const [from, to] = [all[first], all[last]];
    if (from !== undefined && to !== undefined) onMask({ start: from.start, end: to.end }, reason);
  }
  return (
    <section className="moderation-panel stack" aria-label={words.maskTitle}>
      <h3 tabIndex={-1} ref={takeFocus}>
        {words.maskTitle}
      </h3>
      <p className="soft small">{words.maskHow}</p>
      <p className="moderation-words">
        {all.map((word, index) => (
          <button
            key={word.start}
            type="button"
            aria-pressed={chosen.length > 0 && index >= first && index <= last}
            onClick={() => choose(index)}
          >
            <MaskedWords text={word.text} at={word.start} redactions={redactions} />
          </button>
        ))}
      </p>
      <p className="field">
        <label htmlFor="maskera-som">{words.maskReason}</label>
        <select
          id="maskera-som"
          value={reason}
          onChange={(event) => setReason(kinds.find((kind) => kind === event.target.value) ?? 'OTHER')}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.maskKinds[kind]}
            </option>
          ))}
        </select>
      </p>
      <p className="row">
        <button type="button" className="button" data-kind="main" disabled={chosen.length === 0} onClick={mask}>
          {words.maskDo}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}
