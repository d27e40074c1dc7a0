import { useState, type ReactNode } from 'react';
import type { DecidablePartsFragment, FindingInput } from '../graphql/generated/graphql';
import { curationMessages } from '../messages/curation-messages';
import { useLanguage } from '../messages/language';
import { useSigner } from '../ui/use-signer';
import { Decided, type Said } from './decided';
import { DecisionDialog } from './decision-dialog';
import { useCuration } from './use-curation';
import { deciderKept } from '../ui/kept-names';

export type FindingAction = 'confirm' | 'dismiss' | 'undo';

type Marks = readonly Pick<DecidablePartsFragment['marks'][number], 'id' | 'told'>[];

/** The decisions that make the finding what it is now; all of them are undone to take it back. */
export function marksBehind({ status, marks }: Pick<DecidablePartsFragment, 'status' | 'marks'>): Marks {
  const kinds = { CONFIRMED: 'CONFIRM_FINDING', DISMISSED: 'DISMISS_FINDING', OPEN: null, HIDDEN: null };
  return marks.filter(({ kind }) => kind === kinds[status]);
}

export interface FindingCuration {
  /** Asks who decides and why, and then decides, or takes back what has been decided. */
  readonly ask: (action: FindingAction, finding: DecidablePartsFragment) => void;
  /** What was decided, with the way back, and the dialog while it asks; stands once on the page. */
  readonly shown: ReactNode;
}

/** A finding named so that it is found again in every run. */
function named({ kind, district, subject, keyphrase, theme }: DecidablePartsFragment): FindingInput {
  return { kind, districtId: district.id, subject, subjectId: keyphrase?.id ?? theme?.id ?? '' };
}

/** Lets people say of findings that they are right or wrong, from any page that shows them. */
export function useFindingCuration(): FindingCuration {
  const { language } = useLanguage();
  const words = curationMessages[language];
  const curation = useCuration();
  const [by, keepName] = useSigner(deciderKept);
  const [asked, setAsked] = useState<{ action: 'confirm' | 'dismiss'; finding: DecidablePartsFragment } | null>(null);
  const [undoing, setUndoing] = useState<Marks | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const { latest } = curation;
  const tell = (text: string, who: string) => {
    keepName(who);
    setSaid({ text, wrong: false });
  };
  const toldOf = (marks: Marks) => marks.map(({ told }) => told[language]).join(' ');
  return {
    ask: (action, finding) => (action === 'undo' ? setUndoing(marksBehind(finding)) : setAsked({ action, finding })),
    shown: (
      <>
        <Decided
          said={said}
          counting={curation.counting}
          onUndo={latest === undefined ? null : () => setUndoing([latest])}
          shortcuts={false}
        />
        {asked && (
          <DecisionDialog
            by={by}
            title={(asked.action === 'confirm' ? words.confirmTitle : words.dismissTitle)(asked.finding.label)}
            explained={asked.action === 'confirm' ? words.confirmExplained : words.dismissExplained}
            yes={asked.action === 'confirm' ? words.confirmYes : words.dismissYes}
            kind={asked.action === 'confirm' ? undefined : 'danger'}
            onDecide={(who, reason) => {
              const finding = named(asked.finding);
              return curation.decide(
                asked.action === 'confirm' ? { confirmFinding: finding } : { dismissFinding: finding },
                who,
                reason,
              );
            }}
            onDecided={(decision, who) => tell(decision.told[language], who)}
            onClose={() => setAsked(null)}
          />
        )}
        {undoing && (
          <DecisionDialog
            by={by}
            title={words.undoTitle}
            explained={toldOf(undoing)}
            yes={words.undo}
            withReason={false}
            onDecide={(who) => curation.undoAll(undoing, who)}
            onDecided={(_, who) => tell(words.undid(toldOf(undoing)), who)}
            onClose={() => setUndoing(null)}
          />
        )}
      </>
    ),
  };
}
