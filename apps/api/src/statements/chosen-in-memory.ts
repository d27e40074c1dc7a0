import { IntColumn } from '@guldkorn/insight';
import type { FieldName, FieldTest, StatementFields } from '../runs/statement-fields.js';
import { everyFilter } from './filter-extent.js';
import type { StatementFilterInput } from './statement-filter.input.js';

/** Whether a filter asks for nothing but what is kept in memory of each statement. */
export function isInMemory(filter: StatementFilterInput): boolean {
  return everyFilter(filter).every(
    ({ attributes, keyphraseId, themeId, text, meetingNoteId, importId, mayBeQuoted }) =>
      !attributes?.length &&
      !keyphraseId &&
      !themeId &&
      !text?.trim() &&
      !meetingNoteId &&
      !importId &&
      typeof mayBeQuoted !== 'boolean',
  );
}

/** The numbers of those of residents' statements that fit, as `statementConditions` has it. @param filter one that `isInMemory`. */
export function chosenInMemory(filter: StatementFilterInput, fields: StatementFields): IntColumn {
  const fits = fitting(filter, fields);
  const numbers = new IntColumn(Math.max(1, fits.length));
  for (let statement = 0; statement < fits.length; statement++) if (fits[statement] === 1) numbers.push(statement);
  return numbers;
}

/** 1 for each statement that fits. What is not known fits nothing but the opposite of a filter. */
function fitting(filter: StatementFilterInput, fields: StatementFields): Uint8Array {
  const fits = new Uint8Array(fields.count).fill(1);
  const only = (marks: Uint8Array) =>
    marks.forEach((mark, statement) => (fits[statement] = (fits[statement] ?? 0) & mark));
  for (const [name, test] of testsOf(filter)) only(fields.where(name, test));
  // Residents' statements alone are kept.
  if (filter.roles?.length && !filter.roles.includes('resident')) fits.fill(0);
  for (const each of filter.and ?? []) only(fitting(each, fields));
  if (filter.or?.length) {
    const any = new Uint8Array(fields.count);
    for (const each of filter.or)
      fitting(each, fields).forEach((mark, statement) => (any[statement] = (any[statement] ?? 0) | mark));
    only(any);
  }
  if (filter.not) only(fitting(filter.not, fields).map((mark) => 1 - mark));
  return fits;
}

function* testsOf(filter: StatementFilterInput): Generator<[FieldName, FieldTest]> {
  const { districtIds, groupIds, channels, valences, languages, months, from, to } = filter;
  for (const [name, chosen] of [
    ['districtId', districtIds],
    ['groupId', groupIds],
    ['channel', channels],
    ['valence', valences],
    ['language', languages],
  ] as const)
    if (chosen?.length) yield [name, (value) => value !== null && (chosen as readonly string[]).includes(value)];
  if (months?.length) yield ['occurredOn', (day) => day !== null && months.includes(day.slice(0, 7))];
  if (from) yield ['occurredOn', (day) => day !== null && day >= from];
  if (to) yield ['occurredOn', (day) => day !== null && day <= to];
}
