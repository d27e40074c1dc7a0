import { FindingDecision } from '../../curation/finding-decision';
import type { FindingCuration } from '../../curation/use-finding-curation';
import type { OfferedNuggetFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { writeMessages } from '../../messages/write-messages';
import { shareWords } from '../district/finding-point';
import { mostFindings } from './write-address';

interface NuggetChoicesProps {
  /** In the order of the text. */
  readonly offered: readonly OfferedNuggetFragment[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  /** Lets each be confirmed or dismissed; left out where that is done elsewhere. */
  readonly onDecide?: FindingCuration['ask'];
}

/** What a nugget is called in the list of those to choose from. */
export function nuggetLabel(
  { name, subject }: OfferedNuggetFragment,
  language: 'sv' | 'en',
  theme: (name: string) => string,
): string {
  return subject === 'THEME' ? theme(name[language]) : name[language];
}

/** Which of the district's guldkorn the text speaks of; each may be confirmed or dismissed where it stands. */
export function NuggetChoices({ offered, chosen, onChoose, onDecide }: NuggetChoicesProps) {
  const { language, formats } = useLanguage();
  const words = writeMessages[language];
  if (offered.length === 0) return <p className="soft">{words.noNuggets}</p>;
  const full = chosen.length >= mostFindings;
  return (
    <>
      <p className="small soft">
        {offered.some(({ status }) => status === 'CONFIRMED') ? words.confirmedFirst : words.suggested}
        {full && ` ${words.full(mostFindings)}`}
      </p>
      <ul className="write-list">
        {offered.map((nugget) => {
          const isChosen = chosen.includes(nugget.id);
          return (
            <li key={nugget.id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && full}
                  onChange={() =>
                    onChoose(offered.flatMap(({ id }) => ((id === nugget.id) !== chosen.includes(id) ? [id] : [])))
                  }
                />
                <strong>{nuggetLabel(nugget, language, words.theme)}</strong>
              </label>
              <p className="small soft">{shareWords(nugget, { language, formats })}</p>
              {onDecide && <FindingDecision finding={nugget} onAsk={onDecide} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
