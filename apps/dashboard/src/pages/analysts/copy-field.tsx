import { useId, useRef, useState } from 'react';
import { useLanguage } from '../../messages/language';
import { analystMessages } from '../../messages/analyst-messages';
import { copyText } from '../../ui/copy-text';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Whether it is looked at at once: it has just come. */
  readonly main?: boolean;
}

/** A text to be taken along: it can be marked, and copied by a button. */
export function CopyField({ label, text, main = false }: CopyFieldProps) {
  const { language } = useLanguage();
  const words = analystMessages[language].copy;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-field">
        <input
          id={id}
          ref={field}
          type="text"
          readOnly
          spellCheck={false}
          value={text}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          className="button"
          data-kind={main ? 'main' : undefined}
          aria-label={`${words.copy}: ${label}`}
          onClick={() => void copyText(text, field.current).then(setCopied)}
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
