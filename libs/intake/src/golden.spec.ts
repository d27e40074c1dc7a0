import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { IntakeError } from './intake-error.js';
import { parseFile } from './parse-file.js';
import type { ParsedNote, SubmissionsFile } from './parsed.js';
import { fixture, testProfile } from './test-profile.js';

const okFiles = readdirSync(new URL('../fixtures/ok/', import.meta.url));
const inputs = okFiles.filter((name) => !name.endsWith('.expected.json'));
const readJson = (name: string): unknown => JSON.parse(new TextDecoder().decode(fixture(name)));

/** A note as its golden file writes it: statements by their words, with what is null left out. */
function noteSummary(note: ParsedNote) {
  const slice = (span: { start: number; end: number }) =>
    note.text.slice(span.start, span.end).replaceAll('\r\n', '\n');
  return {
    format: note.format,
    fiction: note.fiction,
    head: note.head,
    statements: note.statements.map((each) => {
      const all = {
        text: slice(each),
        role: each.role,
        speaker: each.speaker,
        district: each.speakerDistrictId,
        place: each.speakerPlaceId,
        valence: each.valence,
        basis: each.valenceBasis,
        topic: each.topic,
      };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    }),
    setAside: note.setAside
      .filter(({ reason }) => reason !== 'marker' && reason !== 'heading')
      .map((each) => [each.reason, slice(each)]),
  };
}

function submissionsSummary(file: SubmissionsFile) {
  return {
    encoding: file.encoding,
    delimiter: file.delimiter,
    fiction: file.fiction,
    rows: file.rows,
    roles: file.columns.map((column) =>
      column.questionId === null ? column.role : `${column.role} ${column.questionId}`,
    ),
    submissions: file.submissions.map(({ answers, ...rest }) => ({
      ...Object.fromEntries(
        Object.entries(rest).filter(
          ([key, value]) =>
            (value !== null && key !== 'fingerprint') || ['districtId', 'placeId', 'receivedOn'].includes(key),
        ),
      ),
      answers: answers.map((answer) =>
        answer.questionId === null ? answer.text : `${answer.questionId}: ${answer.text}`,
      ),
    })),
    excluded: file.excluded.map((each) => `${each.row} ${each.code}`),
    problems: file.problems.map((each) => `${each.row} ${each.code}`),
  };
}

/** Columns that a golden file leaves out are not compared where they are null. */
function withPlaces(expected: Record<string, unknown>): Record<string, unknown> {
  const submissions = expected['submissions'];
  if (!Array.isArray(submissions)) return expected;
  return {
    ...expected,
    submissions: submissions.map((each: Record<string, unknown>) => ({
      districtId: null,
      placeId: null,
      receivedOn: null,
      ...each,
    })),
  };
}

describe('golden files', () => {
  it.each(inputs)('%s is read as its expected file says', async (name) => {
    const parsed = await parseFile(fixture(`ok/${name}`), name, testProfile);
    const expected = readJson(`ok/${name.replace(/\.[^.]+$/, '')}.expected.json`) as Record<string, unknown>;
    expect(parsed.kind === 'note' ? noteSummary(parsed) : submissionsSummary(parsed)).toEqual(withPlaces(expected));
  });

  const refused = Object.entries(readJson('not-ok/expected.json') as Record<string, string>);
  it.each(refused)('%s is refused with %s, in both languages', async (name, code) => {
    const error = await parseFile(fixture(`not-ok/${name}`), name, testProfile).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(IntakeError);
    if (!(error instanceof IntakeError)) return;
    expect(error.code).toBe(code);
    expect(error.messages.sv.length).toBeGreaterThan(40);
    expect(error.messages.en.length).toBeGreaterThan(40);
    expect(error.messages.sv).not.toBe(error.messages.en);
  });

  it('has an expectation for every refused file', () => {
    const files = readdirSync(new URL('../fixtures/not-ok/', import.meta.url)).filter(
      (name) => name !== 'expected.json',
    );
    expect(files.sort()).toEqual(refused.map(([name]) => name).sort());
  });
});
