import { useEffect, useId, useRef, useState } from 'react';
import { QuoteDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { Loaded } from '../../ui/loaded';
import { copyText } from '../../ui/copy-text';
import { quoteText } from './quote-text';
import type { ListedStatement } from './use-desk';

/** A quote ready to paste, copied as it comes; or why there is none. */
export function QuotePanel({ statement }: { readonly statement: ListedStatement }) {
  const { language } = useLanguage();
  const words = statementsMessages[language].quote;
  if (!statement.mayBeQuoted)
    return (
      <p className="quote-panel" role="status">
        {statement.note ? words.notNote : words.notSubmission}
      </p>
    );
  return <Quote id={statement.id} />;
}

function Quote({ id }: { readonly id: string }) {
  const { m, language } = useLanguage();
  const words = statementsMessages[language].quote;
  const state = useData(QuoteDocument, { id });
  return (
    <div className="quote-panel">
      <Loaded state={state} what={words.loading} lines={2}>
        {({ statement }) => {
          const signed = statement?.quotedAs?.[language];
          if (!statement || signed === undefined) return <p role="status">{words.notSubmission}</p>;
          const maskWords = { ...m.statement.maskedWords, unknown: m.statement.maskedWord };
          const isMasked = statement.redactions.length > 0;
          return <CopiedText text={quoteText(statement, signed, language, maskWords)} isMasked={isMasked} />;
        }}
      </Loaded>
    </div>
  );
}

function CopiedText({ text, isMasked }: { readonly text: string; readonly isMasked: boolean }) {
  const { language } = useLanguage();
  const words = statementsMessages[language].quote;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(text, field.current));
  useEffect(() => {
    void copyText(text, field.current).then(setCopied);
  }, [text]);
  return (
    <>
      <label htmlFor={id} className="legend">
        {words.title}
      </label>
      <textarea id={id} ref={field} readOnly rows={Math.min(8, 2 + Math.floor(text.length / 70))} value={text} />
      <p className="row">
        <span role="status">{isCopied !== null && (isCopied ? words.copied : words.refused)}</span>
        <button type="button" className="button" data-kind="quiet" onClick={() => void copy()}>
          {words.copyAgain}
        </button>
      </p>
      {isMasked && <p className="soft small">{words.masked}</p>}
    </>
  );
}
