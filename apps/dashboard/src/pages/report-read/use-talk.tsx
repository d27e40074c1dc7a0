import { useState, type ReactNode } from 'react';
import { CommentOnReportDocument, ReportTalkDocument } from '../../graphql/generated/graphql';
import { useChange, useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportReadMessages } from '../../messages/report-read-messages';
import type { ReportBlock } from '../../report-view/report-text';
import { ErrorNotice } from '../../ui/loaded';
import { CommentThread } from './comment-thread';
import { nameOfBlock } from './talk';
import { TalkForm } from './talk-form';
import './talk.css';

/** The place of what is said about the whole. */
const whole = '';

export interface Talk {
  /** What is said of a block, and where one asks about it. */
  readonly after: (block: ReportBlock) => ReactNode;
  /** What is said of the whole. */
  readonly last: ReactNode;
}

/** Questions and comments on a frozen report, each where it belongs, with staff's answers. */
export function useTalk(versionId: string): Talk {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const state = useData(ReportTalkDocument, { id: versionId }, { requestPolicy: 'cache-and-network' });
  const comment = useChange(CommentOnReportDocument);
  const [asks, setAsks] = useState<string | null>(null);
  const [said, say] = useState('');
  // What has been fetched stays where it cannot be fetched anew: an answer is being written under it.
  const [known, setKnown] = useState(state.data);
  if (state.data !== undefined && state.data !== known) setKnown(state.data);
  const comments = known?.reportVersion?.comments ?? [];

  function about(place: string, what: string, button: ReactNode) {
    const own = comments.filter(({ blockId }) => (blockId ?? whole) === place);
    return (
      <>
        {own.length > 0 && (
          <ul className="talk-list">
            {own.map((one) => (
              <li key={one.id}>
                <CommentThread comment={one} onSaid={state.retry} />
              </li>
            ))}
          </ul>
        )}
        {asks === place ? (
          <TalkForm
            about={`guldkorn-comment:${versionId}:${place}`}
            label={place === whole ? words.form : words.askAbout(what)}
            asksKind
            onSend={(text, by, isQuestion) =>
              comment({
                input: {
                  versionId,
                  blockId: place === whole ? null : place,
                  text,
                  isQuestion,
                },
                by,
              })
            }
            onSent={() => {
              setAsks(null);
              say(words.sent);
              state.retry();
            }}
            onUnanswered={state.retry}
            onClose={() => setAsks(null)}
          />
        ) : (
          button
        )}
      </>
    );
  }

  return {
    after(block) {
      if (block.__typename === 'ReportHeadingBlock') return null;
      const what = nameOfBlock(block);
      return about(
        block.id,
        what,
        <button
          type="button"
          className="talk-button talk-ask no-print"
          aria-label={words.askAbout(what)}
          onClick={() => setAsks(block.id)}
        >
          {words.ask}
        </button>,
      );
    },
    last: (
      <section className="talk" aria-labelledby="fragor">
        <h2 id="fragor">{words.talk}</h2>
        <p className="small soft">{words.talkIntro}</p>
        {state.error && <ErrorNotice error={state.error} onRetry={state.retry} />}
        {state.data && comments.length === 0 && <p>{words.noTalk}</p>}
        {about(
          whole,
          words.talk,
          <p className="no-print">
            <button type="button" className="button" onClick={() => setAsks(whole)}>
              {words.askWhole}
            </button>
          </p>,
        )}
        <p role="status">{said}</p>
      </section>
    ),
  };
}
