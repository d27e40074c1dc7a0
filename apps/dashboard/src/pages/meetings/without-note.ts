interface Known {
  readonly id: string;
}

interface Noted {
  readonly district?: Known | null;
  readonly group?: Known | null;
}

interface Programme<District, Group, Meeting> {
  readonly programme: readonly Meeting[];
  readonly notesOutsideProgramme: readonly Noted[];
  readonly districts: readonly District[];
  readonly groups: readonly Group[];
  /** Meetings that are over and have no note. */
  readonly missing: readonly Known[];
}

/** Who no note is from. */
export interface WithoutNote<District, Group, Meeting> {
  readonly districts: readonly District[];
  readonly groups: readonly Group[];
  readonly meetings: readonly Meeting[];
}

/** The districts and groups that no note is from, and the meetings that are over and have none. */
export function withoutNote<
  District extends Known,
  Group extends Known,
  Meeting extends Known & Noted & { readonly notes: readonly Noted[] },
>(given: Programme<District, Group, Meeting>): WithoutNote<District, Group, Meeting> {
  const noted = given.programme.filter(({ notes }) => notes.length > 0);
  const from = [...noted, ...noted.flatMap(({ notes }) => notes), ...given.notesOutsideProgramme];
  const districts = new Set(from.map(({ district }) => district?.id));
  const groups = new Set(from.map(({ group }) => group?.id));
  const missing = new Set(given.missing.map(({ id }) => id));
  return {
    districts: given.districts.filter(({ id }) => !districts.has(id)),
    groups: given.groups.filter(({ id }) => !groups.has(id)),
    meetings: given.programme.filter(({ id, notes }) => notes.length === 0 && missing.has(id)),
  };
}
