import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReportItemKind } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { preparePanel } from '../../ui/panel';
import { AddItem } from './add-item';
import { ItemCard } from './item-card';
import { withItem, withMoved, withoutItem, type Report } from './outline';
import type { HeldOutline } from './use-outline';
import { useRemovals } from './use-removals';

interface ItemListProps {
  readonly report: Report;
  readonly held: HeldOutline;
  /** Blocks that are other than when they were read. */
  readonly changed: ReadonlySet<string>;
  /** Says what has been done, to those who do not see it. */
  readonly say: (text: string) => void;
}

/** The parts of a report in their order, to be moved, removed, added to and written in. */
export function ItemList({ report, held, changed, say }: ItemListProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const { outline, change } = held;
  const { items } = outline;
  const list = useRef<HTMLOListElement>(null);
  const removals = useRemovals(change);
  const [adding, setAdding] = useState<number | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const nameOf = (kind: ReportItemKind) => words.items[kind][0];

  /** Gives focus to what moves or comes, where it stands now. */
  function focusOn(id: string, ...what: readonly string[]) {
    const card = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-item') === id);
    what
      .map((one) => card?.querySelector<HTMLElement>(one))
      .find((one) => one)
      ?.focus();
  }

  function move(id: string, by: number) {
    const from = items.findIndex((item) => item.id === id);
    const item = items[from];
    const to = from + by;
    if (item === undefined || to < 0 || to >= items.length) return;
    flushSync(() => change((now) => withMoved(now, id, by)));
    focusOn(id, '.build-handle');
    say(words.moved(nameOf(item.kind), to + 1, items.length));
  }

  function remove(id: string) {
    const at = items.findIndex((item) => item.id === id);
    const item = items[at];
    if (item === undefined) return;
    flushSync(() => {
      removals.note({ kind: 'item', item, at });
      change((now) => withoutItem(now, id));
    });
    document.getElementById('angra-borttag')?.focus();
  }

  function add(kind: ReportItemKind, at: number) {
    const id = crypto.randomUUID();
    const text = kind === 'HEADING' || kind === 'TEXT' ? '' : null;
    const item = {
      id,
      kind,
      districtId: null,
      by: null,
      text,
      findingIds: null,
      statementIds: [],
      actions: [],
    };
    flushSync(() => setAdding(null));
    // Focus goes back when the panel is closed; what is new takes it straight after, before a key that is pressed next can land there.
    queueMicrotask(() => {
      flushSync(() => change((now) => withItem(now, item, at)));
      focusOn(id, '.editable', '.build-handle');
      say(words.added(nameOf(kind)));
    });
  }

  return (
    <section aria-labelledby="delar">
      <h2 id="delar" className="visually-hidden">
        {words.contents}
      </h2>
      <ol className="build-items" ref={list}>
        {items.map((item, index) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- who drags nothing moves it by keys
          <li
            key={item.id}
            data-item={item.id}
            data-dragged={dragged === item.id}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              const from = items.findIndex((one) => one.id === dragged);
              const box = event.currentTarget.getBoundingClientRect();
              // Past its middle, so that a tall part does not jump to and fro under the pointer.
              const isPast = event.clientY > box.top + box.height / 2;
              if (from < index ? isPast : from > index && !isPast)
                change((now) => withMoved(now, dragged, index - from));
            }}
            onDrop={(event) => event.preventDefault()}
          >
            <ItemCard
              item={item}
              place={index}
              count={items.length}
              name={nameOf(item.kind)}
              report={report}
              held={held}
              changed={changed}
              onMove={(by) => move(item.id, by)}
              onRemove={() => remove(item.id)}
              onRemoveBlock={(blockId) => removals.note({ kind: 'block', blockId })}
              onDrag={(isDragged) => setDragged(isDragged ? item.id : null)}
            />
            <p className="build-add no-print">
              <button
                type="button"
                className="button"
                data-kind="quiet"
                aria-haspopup="dialog"
                aria-label={words.addHere(nameOf(item.kind))}
                onPointerEnter={preparePanel}
                onFocus={preparePanel}
                onClick={() => setAdding(index + 1)}
              >
                + {words.add}
              </button>
            </p>
          </li>
        ))}
      </ol>
      {items.length === 0 && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => setAdding(0)}>
            + {words.add}
          </button>
        </p>
      )}
      {removals.last && (
        <p className="build-undo no-print">
          <span role="status">
            {removals.last.kind === 'item' ? words.removed(nameOf(removals.last.item.kind)) : words.removedPiece}
          </span>
          <button type="button" id="angra-borttag" className="button" onClick={removals.undo}>
            {words.undo}
          </button>
        </p>
      )}
      {adding !== null && (
        <AddItem template={report.template} onAdd={(kind) => add(kind, adding)} onClose={() => setAdding(null)} />
      )}
    </section>
  );
}
