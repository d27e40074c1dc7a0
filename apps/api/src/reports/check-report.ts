import { randomUUID } from 'node:crypto';
import type { ReportAction, ReportEdit, ReportItem, ReportTemplate } from '@guldkorn/report';
import { checkNamed } from '../curation/check-decision.js';
import { isUuid } from '../database/is-uuid.js';
import { hasText } from '../text/has-text.js';
import {
  firstPageStays,
  itemInvalid,
  noId,
  oneDistrict,
  severalDistricts,
  sinceMissing,
  tooMany,
} from './report-refusals.js';
import type { ReportScope } from './report-scope.js';
import type { ReportActionInput, ReportEditInput, ReportItemInput } from './report.input.js';

export const longestTitle = 200;
const longestText = 20_000;
const longestEdit = 5000;
const mostItems = 60;
const mostBlocks = 300;
const mostFindings = 20;
const mostActions = 50;
const longestAction = 500;
const longestDue = 100;
export const mostStatements = 50;

function checkCount(field: string, items: readonly unknown[], most: number): void {
  if (items.length > most) throw tooMany(field, items.length, most);
}

function checkIds(field: string, ids: readonly string[], most: number): void {
  checkCount(field, ids, most);
  for (const id of ids) if (!isUuid(id)) throw noId(field, id);
}

/** Ids of blocks are ours: letters, digits and a few signs. Those of the first page stay as they are. */
function checkBlockId(id: string): string {
  if (!/^[\p{L}\d:_.-]{1,200}$/u.test(id)) throw itemInvalid('blockId', id);
  if (id === 'first' || id.startsWith('first:')) throw firstPageStays();
  return id;
}

/** @throws DomainError REPORT_TOO_LONG, REPORT_ITEM_INVALID, TEXT_MISSING, TEXT_TOO_LONG or TEXT_UNREADABLE. */
export function checkItems(given: readonly ReportItemInput[]): ReportItem[] {
  checkCount('items', given, mostItems);
  const used = new Set<string>();
  return given.map(
    ({ id: givenId, kind, districtId = null, by = null, text = null, findingIds = null, statementIds, actions }) => {
      const id = givenId ?? randomUUID();
      if (!/^[a-zA-Z\d_-]{1,40}$/.test(id) || id === 'first' || used.has(id)) throw itemInvalid('items.id', id);
      used.add(id);
      checkIds('items.findingIds', findingIds ?? [], mostFindings);
      checkIds('items.statementIds', statementIds ?? [], mostStatements);
      const isByHand = kind === 'heading' || kind === 'text';
      return {
        id,
        kind,
        districtId: isByHand ? null : districtId,
        by: isByHand ? null : by,
        text: isByHand ? checkNamed(text ?? '', 'items.text', kind === 'heading' ? longestTitle : longestText) : null,
        findingIds: isByHand ? null : findingIds,
        statementIds: isByHand ? [] : (statementIds ?? []),
        ...(kind === 'actions' ? { actions: checkActions(actions ?? []) } : {}),
      };
    },
  );
}

/** Words on one line; empty where there are none. */
function checkWords(given: string, field: string, longest: number): string {
  return hasText(given) ? checkNamed(given, field, longest).replace(/\s+/g, ' ') : '';
}

function checkActions(given: readonly ReportActionInput[]): ReportAction[] {
  checkCount('items.actions', given, mostActions);
  checkIds(
    'items.actions.findingId',
    given.map(({ findingId }) => findingId),
    mostActions,
  );
  return given.map(({ findingId, about, action, responsible, due, state = null }) => ({
    findingId,
    about: checkWords(about, 'items.actions.about', longestTitle),
    action: checkWords(action, 'items.actions.action', longestAction),
    responsible: checkWords(responsible, 'items.actions.responsible', longestTitle),
    due: checkWords(due, 'items.actions.due', longestDue),
    state: state === null ? null : checkWords(state, 'items.actions.state', longestAction),
  }));
}

/** Those with words. @throws DomainError REPORT_TOO_LONG, REPORT_ITEM_INVALID, REPORT_FIRST_PAGE_STAYS or as texts are refused. */
export function checkEdits(given: readonly ReportEditInput[]): ReportEdit[] {
  checkCount('edits', given, mostBlocks);
  return given.flatMap(({ blockId, text }) => {
    const id = checkBlockId(blockId);
    return hasText(text) ? [{ blockId: id, text: checkNamed(text, 'edits.text', longestEdit) }] : [];
  });
}

/** @throws DomainError REPORT_TOO_LONG, REPORT_ITEM_INVALID or REPORT_FIRST_PAGE_STAYS. */
export function checkLeftOut(given: readonly string[]): string[] {
  checkCount('leftOut', given, mostBlocks);
  return [...new Set(given.map(checkBlockId))];
}

/** Sees to it that a scope is one that the template can be written of. @throws DomainError REPORT_SCOPE_INVALID. */
export function checkScope(template: ReportTemplate, { districtIds, sinceVersionId }: ReportScope): void {
  if (template === 'district' && districtIds.length !== 1) throw oneDistrict(districtIds.length);
  if (template === 'comparison' && districtIds.length < 2) throw severalDistricts();
  if (template === 'followUp' && sinceVersionId === null) throw sinceMissing();
}
