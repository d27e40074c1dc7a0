import { describe, expect, it } from '@jest/globals';
import {
  begun,
  met,
  printOf,
  toKeep,
  withArrived,
  withEdited,
  withRefused,
  withRescoped,
  withSent,
  type Held,
} from './held-outline';
import { withWords, type Outline, type Report, type ReportItem } from './outline';

const item: ReportItem = {
  id: 'a',
  kind: 'OPENING',
  districtId: null,
  by: null,
  text: null,
  findingIds: null,
  statementIds: [],
  actions: [],
};
const outline: Outline = { title: 'Rapport', items: [item], edits: [], leftOut: [] };
// Only what is held of a report is looked at.
const report = (revision: number, of: Outline = outline) => ({ ...of, revision }) as Report;
const written = (text: string, to = outline) => withWords(to, 'a:1', text);
const held = (of: Partial<Held>): Held => ({ ...begun(report(5), null), ...of });

describe('an outline that one works on, where the server holds another revision', () => {
  it('is one’s own where the answer was lost, also when more has been written since', () => {
    const lost = withSent(held({ outline: written('Ett') }), written('Ett'));
    const further = withEdited(withSent({ ...lost, outline: written('Två') }, written('Två')), 5);
    expect(further.conflict).toBe('told');
    const now = met(further, report(6, written('Ett')));
    expect(now).toEqual({ saved: written('Ett'), revision: 6, outline: written('Två'), sent: [], conflict: 'none' });
  });

  it('is one’s own as the server trims it', () => {
    const lost = withSent(held({ outline: written('Ett ') }), written('Ett '));
    expect(met({ ...lost, outline: written('Ett två') }, report(6, written('Ett')))).toMatchObject({
      revision: 6,
      conflict: 'none',
    });
    const row = { findingId: 'f', about: 'x', action: ' Ny  bil', responsible: '', due: '', state: null };
    const rows = (action: string): Outline => ({
      ...outline,
      items: [{ ...item, kind: 'ACTIONS', actions: [{ ...row, action }] }],
    });
    expect(printOf(rows(' Ny  bil'), '')).toBe(printOf(rows('Ny bil'), ''));
    expect(printOf({ ...outline, title: ' ' }, 'Rapport')).toBe(printOf(outline, ''));
    expect(printOf(written('Ett'), '')).not.toBe(printOf(written('Två'), ''));
  });

  it('is written on where what is saved is the same, and only the revision another', () => {
    expect(met(held({ outline: written('Ett') }), report(6))).toMatchObject({
      revision: 6,
      outline: written('Ett'),
      conflict: 'none',
    });
  });

  it('is asked about where somebody else has written, and not before the server has said so', () => {
    const mine = held({ outline: written('Mitt') });
    const theirs = report(6, written('Ditt'));
    expect(met(mine, theirs)).toBe(mine);
    expect(met(withEdited(mine, 5), theirs)).toMatchObject({ conflict: 'behind', outline: written('Mitt') });
    expect(met(withEdited(mine, 5), report(5))).toMatchObject({ conflict: 'told' });
  });

  it('takes in what somebody else has written where nothing is one’s own', () => {
    expect(met(held({}), report(6, written('Ditt')))).toEqual(begun(report(6, written('Ditt')), null));
    const undone = withSent(held({}), written('Mitt'));
    expect(met(undone, report(6, written('Ditt'))).outline).toEqual(written('Ditt'));
  });

  it('heeds no answer about a revision that it has gone on from', () => {
    const now = met(withSent(held({ outline: written('Ett') }), written('Ett')), report(6, written('Ett')));
    expect(withEdited(now, 5)).toBe(now);
    expect(withArrived(now, written('Ett'), 6)).toBe(now);
    expect(withRescoped(now, 6, 'Ny')).toBe(now);
  });
});

describe('what the browser keeps of an outline', () => {
  it('is nothing where all has arrived, and all that may have where an answer is still to come', () => {
    expect(toKeep(held({}))).toBeNull();
    const sent = withSent(held({ outline: written('Ett') }), written('Ett'));
    expect(toKeep(withArrived(sent, written('Ett'), 6))).toBeNull();
    expect(toKeep(withRefused({ ...sent, outline }, written('Ett')))).toBeNull();
    // Undone while it was on its way: it may stand there all the same.
    expect(toKeep({ ...sent, outline })?.sent).toHaveLength(1);
  });

  it('is gone on with when the page is left before the answer', () => {
    const left = toKeep({ ...withSent(held({ outline: written('Ett') }), written('Ett')), outline: written('Två') });
    expect(begun(report(6, written('Ett')), left)).toEqual({
      saved: written('Ett'),
      revision: 6,
      outline: written('Två'),
      sent: [],
      conflict: 'none',
    });
    expect(begun(report(5), left)).toMatchObject({ outline: written('Två'), conflict: 'none' });
    expect(begun(report(6, written('Ditt')), left)).toMatchObject({ outline: written('Två'), conflict: 'behind' });
  });

  it('waits for a revision that has not been fetched yet', () => {
    const left = toKeep(held({ saved: written('Ett'), outline: written('Två'), revision: 6 }));
    const early = begun(report(5), left);
    expect(early).toMatchObject({ outline: written('Två'), conflict: 'none' });
    expect(met(early, report(6, written('Ett')))).toMatchObject({ revision: 6, conflict: 'none' });
  });

  it('is let go of where it was undone and somebody else has written since', () => {
    const left = toKeep(withSent(held({}), written('Ett')));
    expect(begun(report(6, written('Ditt')), left)).toEqual(begun(report(6, written('Ditt')), null));
    expect(begun(report(6, written('Ett')), left)).toMatchObject({ outline, conflict: 'none' });
  });
});

describe('what a report speaks of, changed from here', () => {
  it('is a revision to write on, with the title that goes along', () => {
    expect(withRescoped(held({}), 6, 'Om Hotagen')).toMatchObject({
      revision: 6,
      saved: { title: 'Om Hotagen' },
      outline: { title: 'Om Hotagen' },
    });
    const titled = held({ outline: { ...outline, title: 'Min' } });
    expect(withRescoped(titled, 6, 'Om Hotagen').outline.title).toBe('Min');
  });
});
