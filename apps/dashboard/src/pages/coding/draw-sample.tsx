import { useId, useState, type FormEvent } from 'react';
import { CombinedError } from 'urql';
import { DrawQualitySampleDocument } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';
import { errorText } from '../../ui/loaded';

interface DrawSampleProps {
  /** Who draws it. */
  readonly coder: string;
  readonly onDrawn: () => void;
}

/** The figure is unsure at 30, and 200 is a morning's work. */
const sizes = [30, 60, 100, 200];
const usualSize = 60;

/** Draws the first sample, since there is none. */
export function DrawSample({ coder, onDrawn }: DrawSampleProps) {
  const { m, language, formats } = useLanguage();
  const words = codingMessages[language];
  const id = useId();
  const draw = useChange(DrawQualitySampleDocument);
  const [size, setSize] = useState(usualSize);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await draw({ by: coder, size });
      onDrawn();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
      setBusy(false);
    }
  }
  return (
    <section className="coding-draw stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.drawTitle}</h2>
      <p>{words.drawWhy}</p>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="field">
          <label htmlFor={id}>{words.size}</label>
          <select
            id={id}
            value={size}
            aria-describedby={`${id}-why`}
            onChange={(event) => setSize(Number(event.target.value))}
          >
            {sizes.map((each) => (
              <option key={each} value={each}>
                {words.sizeOf(formats.count(each))}
              </option>
            ))}
          </select>
          <span id={`${id}-why`} className="soft small">
            {words.sizeWhy}
          </span>
        </p>
        {problem !== null && <p role="alert">{problem}</p>}
        <p>
          <button type="submit" className="button" data-kind="main" disabled={isBusy}>
            {isBusy ? words.drawing : words.draw}
          </button>
        </p>
      </form>
    </section>
  );
}
