import { useId, useRef, useState } from 'react';
import { useLanguage } from '../../messages/language';
import { analystMessages } from '../../messages/analyst-messages';
import { copyText } from '../../ui/copy-text';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Whether it is what one is to do now. */
  readonly main?: boolean;
  /** Whether it takes several lines. */
  readonly long?: boolean;
}

/** A text to be taken along: it can be marked, and copied by a button. */
export function CopyField({ label, text, main = false, long = false }: CopyFieldProps) {
  const { language } = useLanguage();
  const words = analystMessages[language].copy;
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  const shared = { id, readOnly: true, spellCheck: false, value: text } as const;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-field">
        {long ? (
          <textarea {...shared} ref={lines} rows={4} onFocus={(event) => event.target.select()} />
        ) : (
          <input {...shared} ref={line} type="text" onFocus={(event) => event.target.select()} />
        )}
        <button
          type="button"
          className="button"
          data-kind={main ? 'main' : undefined}
          aria-label={`${words.copy}: ${label}`}
          onClick={() => void copyText(text, lines.current ?? line.current).then(setCopied)}
        >
          {words.copy}
        </button>
      </div>
      <p role="status" className="small soft">
        {isCopied === null ? '' : isCopied ? words.copied : words.refused}
      </p>
    </div>
  );
}
