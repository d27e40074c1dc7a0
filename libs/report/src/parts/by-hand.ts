import { heading, quoted, written, type Part } from './part.js';

export const headingByHand: Part = ({ item }) =>
  (item.text ?? '').trim() === '' ? [] : [heading(item.id, 1, (item.text ?? '').trim())];

export const textByHand: Part = ({ item }) => written(item.id, item.text ?? '');

/** Those of the item's statements that may be quoted. */
export const quotes: Part = ({ item, facts, words }) =>
  item.statementIds.flatMap((statementId, index) => {
    const quote = facts.quotes.find(({ id }) => id === statementId);
    return quote === undefined ? [] : [quoted(index === 0 ? item.id : `${item.id}:${statementId}`, quote, words)];
  });
