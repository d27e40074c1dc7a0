import { useLanguage } from '../messages/language';
import { reportMessages } from '../messages/report-messages';
import { numbersInWords } from './report-text';
import { prepareSources, useSources } from './source-context';

/** A mark such as [1, 3] after a claim: opens what the claim stands on. Nothing where it stands on nothing. */
export function SourceMark({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const { language } = useLanguage();
  const { numberOf, ask } = useSources();
  const numbers = sourceIds.flatMap((id) => numberOf.get(id) ?? []);
  if (numbers.length === 0) return null;
  const written = numbersInWords(numbers);
  return (
    <button
      type="button"
      className="source-mark"
      aria-haspopup="dialog"
      aria-label={reportMessages[language].mark(written)}
      onPointerEnter={prepareSources}
      onFocus={prepareSources}
      onClick={(event) => ask(sourceIds, event.currentTarget)}
    >
      [{written}]
    </button>
  );
}
