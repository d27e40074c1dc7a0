import { useEffect, useId, useState, type FormEvent } from 'react';
import { ReadingProgressDocument, type StatementFilter } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { errorText, Notice } from '../../ui/loaded';
import { SavedLine } from '../../ui/saved-line';
import { coderKept, deciderKept } from '../../ui/kept-names';
import { useKept } from '../../ui/use-kept';
import { useAccountName } from '../../ui/viewing';
import { ownMarks } from './statement-address';
import type { Marks } from './use-marks';

interface OwnReadingProps {
  readonly reader: string;
  readonly filter: StatementFilter;
  readonly marks: Marks;
  /** Which of one's own marks the list is narrowed by; empty for none. */
  readonly own: string;
  readonly onOwn: (own: string) => void;
  readonly onReader: (name: string) => void;
  /** Whoever does not want to give a name goes back to what they did. */
  readonly onNoName: () => void;
  /** What has just been done, in words. */
  readonly said: string;
}

/** Who reads, how far they have come in what the filters give, and what of it to show. */
export function OwnReading(props: OwnReadingProps) {
  const { language } = useLanguage();
  const words = statementsMessages[language].mine;
  const id = useId();
  return (
    <section className="own-reading" aria-labelledby={id}>
      <div className="own-reading-head">
        <h2 id={id}>{words.title}</h2>
        <p className="own-reading-said" role="status">
          {props.said}
        </p>
      </div>
      {props.reader === '' ? <NameForm {...props} /> : <Progress {...props} />}
    </section>
  );
}

/** Where one says who reads; found by what needs a name. */
export const nameFieldId = 'den-som-laser';

function NameForm({ onReader, onNoName }: Pick<OwnReadingProps, 'onReader' | 'onNoName'>) {
  const { language } = useLanguage();
  const words = statementsMessages[language].mine;
  // Who has decided about themes or coded statements here has given their name before.
  const [decider] = useKept(deciderKept);
  const [coder] = useKept(coderKept);
  const [name, setName] = useState(decider || coder);
  function submit(event: FormEvent) {
    event.preventDefault();
    const written = name.replace(/\s+/gu, ' ').trim();
    if (written !== '') onReader(written);
  }
  return (
    <form className="own-reading-name" onSubmit={submit}>
      <p className="field">
        <label htmlFor={nameFieldId}>{words.name}</label>
        <input
          id={nameFieldId}
          type="text"
          required
          maxLength={200}
          autoComplete="name"
          aria-describedby={`${nameFieldId}-why`}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onNoName();
          }}
        />
      </p>
      <button type="submit" className="button">
        {words.begin}
      </button>
      <p id={`${nameFieldId}-why`} className="soft small">
        {words.nameWhy}
      </p>
    </form>
  );
}

function Progress({ reader, filter, marks, own, onOwn, onReader }: OwnReadingProps) {
  const account = useAccountName();
  const { m, language, formats } = useLanguage();
  const words = statementsMessages[language].mine;
  const id = useId();
  const { data, retry } = useData(
    ReadingProgressDocument,
    { by: reader, filter },
    { requestPolicy: 'cache-and-network' },
  );
  useEffect(() => {
    if (marks.arrived > 0 && marks.waiting === 0) retry();
  }, [marks.arrived, marks.waiting, retry]);
  const { total = 0, read = 0, flagged = 0 } = data?.readingProgress ?? {};
  return (
    <>
      <SavedLine
        progress={words.progress(formats.number(read), formats.number(total))}
        done={read}
        total={total}
        waiting={marks.waiting}
        held={marks.held}
        words={{ ...words, lost: words.lost(formats.count(marks.waiting)) }}
      />
      {marks.refusal && <Notice title={words.refused} text={errorText(marks.refusal, language, m.state.network)} />}
      <p className="own-reading-row">
        <label htmlFor={id}>{words.show}</label>
        <select id={id} value={own} onChange={(event) => onOwn(event.target.value)}>
          <option value="">{words.choices.alla}</option>
          {ownMarks.map((each) => (
            <option key={each} value={each}>
              {words.choices[each]}
              {each === 'flaggade' && ` (${formats.number(flagged)})`}
            </option>
          ))}
        </select>
        <span className="soft own-reading-who">{words.as(reader)}</span>
        {account === null && (
          <button type="button" className="button" data-kind="quiet" onClick={() => onReader('')}>
            {words.change}
          </button>
        )}
      </p>
    </>
  );
}
