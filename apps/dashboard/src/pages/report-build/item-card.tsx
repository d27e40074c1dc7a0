import { lazy, Suspense, useId, useMemo, useState } from 'react';
import type { ReportDivision } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { sourceIdsOf, textOf } from '../../report-view/report-text';
import { Panel, preparePanel } from '../../ui/panel';
import { ActionRows } from './action-rows';
import { notesOf } from './block-notes';
import { EditedBlock } from './edited-block';
import { NotedText } from './noted-text';
import { isByHand, withChanged, withLeftOut, withTakenBack, type Report, type ReportItem } from './outline';
import type { HeldOutline } from './use-outline';

const ChooseContents = lazy(() => import('./choose-contents'));

interface ItemCardProps {
  readonly item: ReportItem;
  /** Where it stands, from 0, among how many. */
  readonly place: number;
  readonly count: number;
  readonly name: string;
  readonly report: Report;
  readonly held: HeldOutline;
  /** Blocks that are other than when they were read. */
  readonly changed: ReadonlySet<string>;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
  readonly onRemoveBlock: (blockId: string) => void;
  readonly onDrag: (isDragged: boolean) => void;
}

/** A part of a report: what it says now, to write in, and the ways to move it and take it away. */
export function ItemCard(props: ItemCardProps) {
  const { item, place, count, name, onMove, onRemove, onDrag } = props;
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  return (
    <article className="build-item" aria-label={name}>
      <div className="build-bar no-print">
        <button
          type="button"
          className="build-handle"
          draggable
          aria-label={words.move(name)}
          title={words.move(name)}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', name);
            onDrag(true);
          }}
          onDragEnd={() => onDrag(false)}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
            if (by === 0) return;
            event.preventDefault();
            onMove(by);
          }}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <span className="build-name small">{name}</span>
        <button
          type="button"
          className="build-tool"
          aria-label={words.up(name)}
          title={words.up(name)}
          disabled={place === 0}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          className="build-tool"
          aria-label={words.down(name)}
          title={words.down(name)}
          disabled={place === count - 1}
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button type="button" className="build-tool" aria-label={words.removeOf(name)} onClick={onRemove}>
          {words.remove}
        </button>
      </div>
      {(item.kind === 'VOICES_CHART' || item.kind === 'THEME_CHART') && <Division {...props} />}
      {(item.kind === 'NUGGETS' || item.kind === 'NUGGET_CHART' || item.kind === 'QUOTE') && (
        <Contents {...props} kind={item.kind} />
      )}
      {item.kind === 'ACTIONS' && <ActionRows item={item} report={props.report} held={props.held} />}
      {isByHand(item) ? <ByHand {...props} /> : <ByRules {...props} />}
    </article>
  );
}

/** The way to choose which findings an item tells of, and whose words stand there. */
function Contents({
  item,
  report,
  held,
  kind,
}: ItemCardProps & { readonly kind: 'NUGGETS' | 'NUGGET_CHART' | 'QUOTE' }) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const [isOpen, setOpen] = useState(false);
  const { draft, scope } = report;
  const findingIds = useMemo(() => {
    if (item.findingIds !== null) return item.findingIds;
    const ids = draft.items.find(({ itemId }) => itemId === item.id)?.blockIds ?? [];
    const leansOn = new Set(
      draft.document.blocks.filter((block) => ids.includes(block.id)).flatMap((block) => sourceIdsOf(block)),
    );
    return draft.document.sources.flatMap((one) => (one.kind === 'FINDING' && leansOn.has(one.id) ? [one.id] : []));
  }, [draft, item]);
  return (
    <div className="no-print">
      <button
        type="button"
        className="build-tool build-choose"
        aria-haspopup="dialog"
        onPointerEnter={preparePanel}
        onFocus={preparePanel}
        onClick={() => setOpen(true)}
      >
        {words.choose[kind]}
      </button>
      {isOpen && (
        <Panel title={words.choose[kind]} closeLabel={words.close} onClose={() => setOpen(false)}>
          <Suspense fallback={null}>
            <ChooseContents
              item={item}
              districtIds={item.districtId === null ? scope.districtIds : [item.districtId]}
              findingIds={findingIds}
              held={held}
            />
          </Suspense>
        </Panel>
      )}
    </div>
  );
}

const divisions: readonly ReportDivision[] = ['DISTRICT', 'GROUP', 'CHANNEL', 'MONTH'];

/** What the voices of a chart are divided by. */
function Division({ item, held }: ItemCardProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const id = useId();
  const offered = item.kind === 'VOICES_CHART' ? divisions : divisions.slice(0, 1);
  return (
    <p className="build-division small no-print">
      <label htmlFor={id}>{words.division}</label>
      <select
        id={id}
        value={item.by ?? ''}
        onChange={(event) => {
          const by = divisions.find((one) => one === event.target.value) ?? null;
          held.change((now) => withChanged(now, item.id, { by }));
        }}
      >
        <option value="">{words.notDivided}</option>
        {offered.map((one) => (
          <option key={one} value={one}>
            {words.divisions[one]}
          </option>
        ))}
      </select>
    </p>
  );
}

function ByHand({ item, report, held }: ItemCardProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const isHeading = item.kind === 'HEADING';
  const { draft } = report;
  const read = useMemo(() => {
    const ids = draft.items.find(({ itemId }) => itemId === item.id)?.blockIds ?? [];
    return draft.document.blocks.flatMap((block) =>
      block.__typename === 'ReportParagraphBlock' && ids.includes(block.id)
        ? [{ text: textOf(block.sentences), notes: notesOf(draft, block.id) }]
        : [],
    );
  }, [draft, item.id]);
  return (
    <NotedText
      value={item.text ?? ''}
      read={read}
      label={isHeading ? words.heading : words.paragraph}
      placeholder={isHeading ? words.writeHeading : words.writeText}
      lang={report.language.toLowerCase()}
      className={isHeading ? 'build-heading' : 'report-words'}
      isLong={!isHeading}
      onChange={(text) => held.change((now) => withChanged(now, item.id, { text }))}
    />
  );
}

function ByRules({ item, report, held, changed, onRemoveBlock }: ItemCardProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const { draft } = report;
  const ids = draft.items.find(({ itemId }) => itemId === item.id)?.blockIds;
  const out = (ids ?? []).filter((id) => held.outline.leftOut.includes(id));
  const blocks = (ids ?? []).flatMap((id) => draft.document.blocks.find((block) => block.id === id) ?? []);
  const shown = blocks.filter(({ id }) => !out.includes(id));
  if (ids === undefined) return <p className="soft">{words.fetching}</p>;
  return (
    <>
      {ids.length === 0 && <p className="soft">{item.kind === 'QUOTE' ? words.noQuotesYet : words.nothing}</p>}
      {shown.map((block) => (
        <EditedBlock
          key={block.id}
          block={block}
          draft={draft}
          lang={report.language.toLowerCase()}
          held={held}
          isChanged={changed.has(block.id)}
          onRemove={() => {
            onRemoveBlock(block.id);
            held.change((now) => withLeftOut(now, [block.id]));
          }}
        />
      ))}
      {out.length > 0 && (
        <p className="row small soft no-print">
          {words.takenOut(out.length)}
          <button
            type="button"
            className="button"
            data-kind="quiet"
            onClick={() => held.change((now) => withTakenBack(now, out))}
          >
            {words.takeBack}
          </button>
        </p>
      )}
    </>
  );
}
