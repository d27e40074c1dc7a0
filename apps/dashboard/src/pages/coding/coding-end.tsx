import {
  CodingProgressDocument,
  DrawQualitySampleDocument,
  type CodingProgressQuery,
} from '../../graphql/generated/graphql';
import { useChange, useData } from '../../graphql/use-data';
import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';
import { MeasuredQuality } from '../../quality/measured-quality';
import { ConfirmButton } from '../../ui/confirm-button';
import { Loaded } from '../../ui/loaded';
import { takeFocus } from '../../ui/take-focus';
import type { Sample, SampledStatement } from './use-coding';

/** The least that may be drawn, and what is drawn when the last sample says nothing of how many. */
const [smallestSize, usualSize] = [30, 60];

interface CodingEndProps {
  readonly sample: Sample;
  readonly coder: string;
  /** Statements that this person has answered. */
  readonly done: number;
  /** Whether the latest answers are on their way: then it is not yet told how far all have come. */
  readonly isArriving: boolean;
  readonly onUndo: () => void;
  /** Shows a statement; without one, the first that is not answered. */
  readonly onShow: (statement?: SampledStatement) => void;
  readonly onDrawn: () => void;
}

/** How far everybody has come, and the figure or what is missing before there is one. */
export function CodingEnd({ sample, coder, done, isArriving, onUndo, onShow, onDrawn }: CodingEndProps) {
  const { language, formats } = useLanguage();
  const words = codingMessages[language];
  const draw = useChange(DrawQualitySampleDocument);
  const { statements } = sample;
  const total = statements.length;
  const state = useData(CodingProgressDocument, { coder }, { pause: isArriving, requestPolicy: 'network-only' });
  return (
    <div className="coding-end stack">
      <h2 tabIndex={-1} ref={takeFocus}>
        {total > 0 && done === total ? words.doneTitle : words.partTitle(formats.number(done), formats.number(total))}
      </h2>
      {total === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <p className="row">
          {done < total && (
            <button type="button" className="button" data-kind="main" onClick={() => onShow()}>
              {words.goOn}
            </button>
          )}
          <button type="button" className="button" onClick={() => onShow(statements[0])}>
            {words.lookOver}
          </button>
          <button type="button" className="button" onClick={onUndo}>
            {words.undo}
          </button>
        </p>
      )}
      <Loaded state={state} what={words.figureLoading} lines={5}>
        {(data) => <Together data={data} coder={coder} sampleId={sample.id} isDone={total > 0 && done === total} />}
      </Loaded>
      <ConfirmButton
        label={words.drawAgain}
        question={words.drawAgainQuestion}
        explained={words.drawAgainExplained}
        yes={words.drawAgainYes}
        busyLabel={words.drawing}
        kind="quiet"
        onConfirm={async () => {
          await draw({ by: coder, size: total === 0 ? usualSize : Math.max(smallestSize, total) });
        }}
        onDone={onDrawn}
      />
    </div>
  );
}

interface TogetherProps {
  readonly data: CodingProgressQuery;
  readonly coder: string;
  readonly sampleId: string;
  /** Only then is the figure shown: it might sway what is left. */
  readonly isDone: boolean;
}

function Together({ data: { qualitySample, quality }, coder, sampleId, isDone }: TogetherProps) {
  const { language, formats } = useLanguage();
  const words = codingMessages[language];
  const coders = qualitySample?.coders ?? [];
  const isMe = (name: string) => name.toLocaleLowerCase('sv') === coder.toLocaleLowerCase('sv');
  const figure = quality.figure?.sampleId === sampleId ? quality.figure : null;
  return (
    <>
      {coders.length > 0 && (
        <>
          <h3>{words.codersTitle}</h3>
          <dl className="coding-coders">
            {coders.map(({ coder: name, coded }) => (
              <div key={name}>
                <dt>{isMe(name) ? words.you(name) : name}</dt>
                <dd>{words.answers(formats.count(coded))}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {!coders.some(({ coder: name }) => !isMe(name)) && <p>{words.onlyYou}</p>}
      {figure === null ? (
        <p>{words.missing(formats.count(quality.coded), formats.count(quality.needed))}</p>
      ) : isDone ? (
        <MeasuredQuality figure={figure} />
      ) : (
        <p>{words.figureLater}</p>
      )}
    </>
  );
}
