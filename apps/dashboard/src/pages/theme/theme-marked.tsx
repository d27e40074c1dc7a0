import { useState } from 'react';
import { CombinedError } from 'urql';
import type { CurationPartsFragment, ThemeQuery } from '../../graphql/generated/graphql';
import { curationMessages } from '../../messages/curation-messages';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { errorText } from '../../ui/loaded';
import { Decided, type Said } from '../../curation/decided';
import { DecisionDialog } from '../../curation/decision-dialog';
import { marksBehind } from '../themes/theme-actions';
import { useCuration } from '../../curation/use-curation';
import { useSigner } from '../../ui/use-signer';
import { deciderKept } from '../../ui/kept-names';
import { Allowed } from '../../ui/viewing';

/** Says that a theme is hidden or comes first, with the way back. */
export function ThemeMarked({ theme }: { readonly theme: NonNullable<ThemeQuery['theme']> }) {
  const { m, language } = useLanguage();
  const words = themesMessages[language];
  const decisions = curationMessages[language];
  const curation = useCuration();
  const [by, keepName] = useSigner(deciderKept);
  const [asked, setAsked] = useState<readonly CurationPartsFragment[] | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const states = [
    { text: words.hiddenNow, yes: words.back.hide, marks: marksBehind('hide', theme, theme.marks) },
    { text: words.pinnedNow, yes: words.back.pin, marks: marksBehind('pin', theme, theme.marks) },
  ].filter(({ marks }) => marks.length > 0);

  function undone(made: readonly CurationPartsFragment[], who: string) {
    keepName(who);
    setSaid({ text: decisions.undid(made.map(({ told }) => told[language]).join(' ')), wrong: false });
  }
  async function undo(marks: readonly CurationPartsFragment[]) {
    if (by === '') {
      setAsked(marks);
      return;
    }
    try {
      undone(await curation.undoAll(marks, by), by);
    } catch (error) {
      const text = error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network;
      setSaid({ text, wrong: true });
    }
  }
  return (
    <div className="theme-marked stack no-print">
      {states.map(({ text, yes, marks }) => (
        <p key={yes} className="row">
          {text}
          <Allowed to="CURATE">
            <button type="button" className="button" disabled={curation.counting} onClick={() => void undo(marks)}>
              {yes}
            </button>
          </Allowed>
        </p>
      ))}
      <Decided said={said} counting={curation.counting} onUndo={null} shortcuts={false} />
      {asked && (
        <DecisionDialog
          by={by}
          title={decisions.undoTitle}
          explained={asked.map(({ told }) => told[language]).join(' ')}
          yes={decisions.undo}
          withReason={false}
          onDecide={(who) => curation.undoAll(asked, who)}
          onDecided={undone}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
