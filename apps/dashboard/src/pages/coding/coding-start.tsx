import { useId, useState, type FormEvent } from 'react';
import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';
import { takeFocus } from '../../ui/take-focus';
import { CodingGuide } from './coding-guide';

interface CodingStartProps {
  /** Takes focus at once: one has just asked to change name. */
  readonly isFocused: boolean;
  readonly onBegin: (name: string) => void;
}

/** What to do and why, and the name by which one's answers are told from others'. */
export function CodingStart({ isFocused, onBegin }: CodingStartProps) {
  const { language } = useLanguage();
  const words = codingMessages[language];
  const id = useId();
  const [name, setName] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    const written = name.replace(/\s+/gu, ' ').trim();
    if (written !== '') onBegin(written);
  }
  return (
    <div className="coding-start">
      <section className="stack" aria-labelledby={`${id}-guide`}>
        <h2 id={`${id}-guide`}>{words.stepsTitle}</h2>
        <CodingGuide />
      </section>
      <form className="stack" onSubmit={submit}>
        <p className="field">
          <label htmlFor={id}>{words.name}</label>
          <input
            id={id}
            type="text"
            required
            maxLength={200}
            autoComplete="name"
            aria-describedby={`${id}-why`}
            ref={isFocused ? takeFocus : undefined}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <span id={`${id}-why`} className="soft small">
            {words.nameWhy}
          </span>
        </p>
        <p>
          <button type="submit" className="button" data-kind="main">
            {words.begin}
          </button>
        </p>
      </form>
    </div>
  );
}
