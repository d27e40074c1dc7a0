import type { ReportActionInput, ReportChangesInput, ReportDeskQuery } from '../../graphql/generated/graphql';

export type Report = NonNullable<ReportDeskQuery['report']>;
export type ReportItem = Report['items'][number];
export type ReportAction = ReportItem['actions'][number];
export type ReportEdit = Report['edits'][number];

/** All of a report that people decide: its title, what it is put together from, and what they have written in it. */
export interface Outline {
  readonly title: string;
  readonly items: readonly ReportItem[];
  readonly edits: readonly ReportEdit[];
  readonly leftOut: readonly string[];
}

export function outlineOf({ title, items, edits, leftOut }: Outline): Outline {
  return { title, items, edits, leftOut };
}

/** Whether an item is words written by hand. */
export function isByHand({ kind }: Pick<ReportItem, 'kind'>): boolean {
  return kind === 'HEADING' || kind === 'TEXT';
}

const isEmpty = (item: ReportItem) => isByHand(item) && (item.text ?? '').trim() === '';

/** What is sent of an outline: what nobody has written in yet stays here, and so does an empty title. */
export function changesOf({ title, items, edits, leftOut }: Outline): ReportChangesInput {
  return {
    title: title.trim() === '' ? null : title.trim(),
    items: items
      .filter((item) => !isEmpty(item))
      .map(({ id, kind, districtId, by, text, findingIds, statementIds, actions }) => ({
        id,
        kind,
        districtId,
        by,
        text,
        findingIds: findingIds === null ? null : [...findingIds],
        statementIds: [...statementIds],
        ...(kind === 'ACTIONS' ? { actions: actions.map(actionInput) } : {}),
      })),
    edits: edits.filter(({ text }) => text.trim() !== '').map(({ blockId, text }) => ({ blockId, text })),
    leftOut: [...leftOut],
  };
}

function actionInput({ findingId, about, action, responsible, due, state }: ReportAction): ReportActionInput {
  return { findingId, about, action, responsible, due, state };
}

/** Whether the server would hold the same of both. */
export function sameOutline(one: Outline, other: Outline): boolean {
  return one === other || JSON.stringify(changesOf(one)) === JSON.stringify(changesOf(other));
}

/** With the item so many places further down, or up where it is below zero. */
export function withMoved(outline: Outline, id: string, by: number): Outline {
  const from = outline.items.findIndex((item) => item.id === id);
  const item = outline.items[from];
  if (item === undefined) return outline;
  const to = Math.min(outline.items.length - 1, Math.max(0, from + by));
  if (to === from) return outline;
  const items = outline.items.filter((one) => one.id !== id);
  return {
    ...outline,
    items: [...items.slice(0, to), item, ...items.slice(to)],
  };
}

/** With an item at a place. */
export function withItem(outline: Outline, item: ReportItem, at: number): Outline {
  return {
    ...outline,
    items: [...outline.items.slice(0, at), item, ...outline.items.slice(at)],
  };
}

export function withoutItem(outline: Outline, id: string): Outline {
  return { ...outline, items: outline.items.filter((item) => item.id !== id) };
}

/** With an item changed. */
export function withChanged(outline: Outline, id: string, change: Partial<ReportItem>): Outline {
  return {
    ...outline,
    items: outline.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  };
}

/** With what the municipality does about a challenge written. */
export function withAction(outline: Outline, id: string, row: ReportAction): Outline {
  return {
    ...outline,
    items: outline.items.map((item) => {
      if (item.id !== id) return item;
      const others = item.actions.filter(({ findingId }) => findingId !== row.findingId);
      const isNew = others.length === item.actions.length;
      return {
        ...item,
        actions: isNew ? [...others, row] : item.actions.map((one) => (one.findingId === row.findingId ? row : one)),
      };
    }),
  };
}

/** With words in the place of what rules wrote; null for what rules wrote. */
export function withWords(outline: Outline, blockId: string, text: string | null): Outline {
  const edits = outline.edits.filter((edit) => edit.blockId !== blockId);
  return {
    ...outline,
    edits: text === null ? edits : [...edits, { blockId, text }],
  };
}

export function withLeftOut(outline: Outline, blockIds: readonly string[]): Outline {
  return {
    ...outline,
    leftOut: [...new Set([...outline.leftOut, ...blockIds])],
  };
}

export function withTakenBack(outline: Outline, blockIds: readonly string[]): Outline {
  return {
    ...outline,
    leftOut: outline.leftOut.filter((id) => !blockIds.includes(id)),
  };
}

/** What the browser keeps of an outline that has not arrived. */
export interface Kept {
  /** The revision that it was made to. */
  readonly revision: number;
  readonly outline: Outline;
  /** A print of what the server had then. */
  readonly saved: string;
  /** Prints of what has been sent to that revision and not answered. */
  readonly sent: readonly string[];
}

/** Reads what the browser has kept, also from before there were prints; null when it is not what we wrote. */
export function readKept(text: string | null): Kept | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept) || !isRecord(kept['outline']) || !Number.isInteger(kept['revision'])) return null;
    const { title, items, edits, leftOut } = kept['outline'];
    if (typeof title !== 'string' || !Array.isArray(items) || !Array.isArray(edits) || !isTexts(leftOut)) return null;
    if (!items.every(isItem) || !edits.every(isEdit)) return null;
    const { saved = '', sent = [] } = kept;
    if (!isText(saved) || !isTexts(sent)) return null;
    return { revision: Number(kept['revision']), outline: { title, items, edits, leftOut }, saved, sent };
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isEdit = (value: unknown): value is ReportEdit =>
  isRecord(value) && isText(value['blockId']) && isText(value['text']);

const isAction = (value: unknown): value is ReportAction =>
  isRecord(value) &&
  ['findingId', 'about', 'action', 'responsible', 'due'].every((name) => isText(value[name])) &&
  (value['state'] === null || isText(value['state']));

function isItem(value: unknown): value is ReportItem {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['kind']) &&
    ['districtId', 'by', 'text'].every((name) => value[name] === null || isText(value[name])) &&
    (value['findingIds'] === null || isTexts(value['findingIds'])) &&
    isTexts(value['statementIds']) &&
    Array.isArray(value['actions']) &&
    value['actions'].every(isAction)
  );
}
