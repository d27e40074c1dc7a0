import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { EditableText } from '../../writing/editable-text';
import { EditedBlock } from './edited-block';
import { isByHand, withChanged, withLeftOut, withTakenBack, type Report, type ReportItem } from './outline';
import type { HeldOutline } from './use-outline';

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
      {isByHand(item) ? <ByHand {...props} /> : <ByRules {...props} />}
    </article>
  );
}

function ByHand({ item, report, held }: ItemCardProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const isHeading = item.kind === 'HEADING';
  return (
    <EditableText
      value={item.text ?? ''}
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
      {ids.length === 0 && <p className="soft">{words.nothing}</p>}
      {shown.map((block) => (
        <EditedBlock
          key={block.id}
          block={block}
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
