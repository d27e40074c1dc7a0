import { z } from 'zod';

/** A text in both languages. */
export const localizedText = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens only');
const isoDate = z.iso.date();

const place = z.strictObject({
  id,
  name: z.string().min(1),
  /** Other spellings a resident may use, South Sámi names among them. */
  aliases: z.array(z.string().min(1)).default([]),
  /** WGS84, degrees; null where the municipality has not given it. */
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  population: z.int().positive().nullable().default(null),
});

const district = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** Inhabitants; null where not known: the product never guesses it. */
  population: z.strictObject({ count: z.int().positive(), year: z.int(), source: z.string() }).nullable().default(null),
  places: z.array(place).min(1),
});

const focusGroup = z.strictObject({
  id,
  name: localizedText,
  /** How a person says of themselves that they belong to it, such as "Jag är företagare"; null: its name is shown. */
  belonging: localizedText.nullable().default(null),
  aliases: z.array(z.string().min(1)).default([]),
  /** The district a bygd group stands for; null for a thematic group. */
  districtId: id.nullable().default(null),
});

/** Local time of day. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM');

const meeting = z
  .strictObject({
    id,
    title: localizedText,
    kind: z.enum(['focusGroup', 'dialogueMeeting', 'openMeeting']),
    form: z.enum(['physical', 'digital']),
    from: isoDate,
    to: isoDate,
    /** Local time, HH:MM; null where not set. */
    startsAt: clockTime.nullable().default(null),
    /** Local time on the last day; null where not set. */
    endsAt: clockTime.nullable().default(null),
    /** Where it is held, as one would say it to a guest; null where not set. */
    venue: z.string().min(1).nullable().default(null),
    /** The link to a digital meeting; null until there is one. */
    joinUrl: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .default(null),
    /** What else a person needs to know to come along; null for nothing. */
    howToJoin: localizedText.nullable().default(null),
    districtId: id.nullable().default(null),
    groupId: id.nullable().default(null),
    participants: z.strictObject({ from: z.int().positive(), to: z.int().positive() }).nullable().default(null),
  })
  .refine((value) => value.from <= value.to, { message: 'from must not be after to', path: ['to'] })
  .refine((value) => value.endsAt === null || value.startsAt !== null, {
    message: 'a meeting that ends at a time starts at one: set startsAt too',
    path: ['endsAt'],
  })
  .refine(({ from, to, startsAt, endsAt }) => endsAt === null || startsAt === null || from < to || startsAt < endsAt, {
    message: 'endsAt must be after startsAt',
    path: ['endsAt'],
  });

/** Who helps residents to take part: a role, never a person. What the municipality has not given is null, never guessed. */
const support = z.strictObject({
  role: localizedText,
  /** How it is reached; a plain text is said as it is in both languages. */
  channel: z.union([
    localizedText,
    z
      .string()
      .min(1)
      .transform((text) => ({ sv: text, en: text })),
  ]),
  phone: z.string().min(1).nullable().default(null),
  email: z.email().nullable().default(null),
  /** When it is there. */
  hours: localizedText.nullable().default(null),
});

/** A question residents answer; its column or heading names, and how answers to it lean. */
const question = z.strictObject({
  id,
  text: localizedText,
  aliases: z.array(z.string().min(1)).default([]),
  leaning: z.enum(['praise', 'trouble', 'wish']).nullable(),
});

/** An answer that residents may choose to what is asked of themselves. */
const attributeValue = z.strictObject({
  id,
  name: localizedText,
  /** Other ways in which files write it, such as `K` for kvinna. */
  aliases: z.array(z.string().min(1)).default([]),
});

/** What residents may say of themselves, such as kön: asked only because the municipality wants it, never guessed. */
const attribute = z.strictObject({
  id,
  name: localizedText,
  question: localizedText,
  /** Other names of its column in files. */
  aliases: z.array(z.string().min(1)).default([]),
  values: z.array(attributeValue).min(2),
});

/** What a heading in a note means for the statements under it. */
const headingRule = z.strictObject({
  headings: z.array(z.string().min(1)).min(1),
  valence: z.enum(['praise', 'trouble', 'wish']).nullable().default(null),
  voice: z.enum(['resident', 'politician', 'official']).nullable().default(null),
  setAside: z.enum(['attendance', 'agenda', 'greeting']).nullable().default(null),
});

const theme = z.strictObject({
  id,
  name: localizedText,
  /** Seed words in base form, Swedish and English. */
  seeds: z.strictObject({ sv: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)) }),
});

/** The kinds of records that the municipality decides how long to keep. */
export const recordKinds = [
  'submission',
  'withdrawnSubmission',
  'meetingNote',
  'unusedUpload',
  'report',
  'log',
] as const;
/** What may be destroyed by decision. Reports and logs are records of what was decided, chained to what came before. */
export const disposableKinds = ['submission', 'withdrawnSubmission', 'meetingNote', 'unusedUpload'] as const;

/** How long a kind of record is kept. A kind without a rule is not decided, and nothing of it may be destroyed. */
const retentionRule = z
  .strictObject({
    kind: z.enum(recordKinds),
    /** Months from the day it came in, or was taken back; null: kept for ever. */
    months: z.int().positive().max(1200).nullable(),
    /** The decision it follows from, such as a plan of records and its paragraph. */
    decision: localizedText,
  })
  .refine(({ kind, months }) => months === null || (kind !== 'report' && kind !== 'log'), {
    message: 'reports and logs are kept for ever: set it to null',
    path: ['months'],
  });

/** Who answers for residents' personal data; what the municipality has not given is null, never guessed. */
const privacy = z.strictObject({
  /** Personuppgiftsansvarig: the board, as it is named; null: the municipality is named. */
  controller: localizedText.nullable().default(null),
  /** Dataskyddsombudet. */
  officer: z
    .strictObject({ phone: z.string().min(1).nullable().default(null), email: z.email().nullable().default(null) })
    .refine(({ phone, email }) => phone !== null || email !== null, 'give phone or email, or leave officer out')
    .nullable()
    .default(null),
});

/** What the municipality has found of how accessible the public pages are; nothing is claimed that it has not assessed. */
const accessibility = z.strictObject({
  /** How far the pages comply with the Act (2018:1937). */
  compliance: z.enum(['full', 'partial', 'none']),
  assessedOn: isoDate,
  updatedOn: isoDate,
  /** How it was assessed, and by whom. */
  method: localizedText,
  /** What is not accessible, why, and what one can do instead. */
  shortcomings: z
    .array(z.strictObject({ what: localizedText, why: localizedText, instead: localizedText.nullable().default(null) }))
    .default([]),
});

const profileSchema = z
  .strictObject({
    code: z.string().regex(/^\d{4}$/, 'four digits, SCB municipality code'),
    name: z.string().min(1),
    shortName: z.string().min(1),
    population: z.int().positive().nullable(),
    timeZone: z.string().min(1),
    support,
    /** The dialogue's one question, as put to residents. */
    seedQuestion: localizedText,
    questions: z.array(question).min(1),
    districts: z.array(district).min(1),
    focusGroups: z.array(focusGroup),
    programme: z.array(meeting),
    headings: z.array(headingRule),
    themes: z.array(theme),
    /** Asked of residents about themselves; nothing unless the municipality says so. */
    attributes: z.array(attribute).default([]),
    privacy: privacy.default({ controller: null, officer: null }),
    retention: z.array(retentionRule).default([]),
    /** Null: not assessed yet. */
    accessibility: accessibility.nullable().default(null),
  })
  .superRefine((profile, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const unique = (items: readonly { id: string }[], ...path: (string | number)[]) => {
      const seen = new Set<string>();
      items.forEach((item, index) => {
        if (seen.has(item.id)) complain([...path, index, 'id'], `the id "${item.id}" stands twice`);
        seen.add(item.id);
      });
      return seen;
    };
    const districts = unique(profile.districts, 'districts');
    const groups = unique(profile.focusGroups, 'focusGroups');
    unique(profile.questions, 'questions');
    unique(profile.programme, 'programme');
    unique(profile.themes, 'themes');
    unique(profile.attributes, 'attributes');
    const named = (items: readonly z.infer<typeof attributeValue>[], ...path: (string | number)[]) => {
      const owners = new Map<string, number>();
      items.forEach(({ name, aliases }, index) =>
        [name.sv, name.en, ...aliases].forEach((each) => {
          const folded = each.normalize('NFC').toLocaleLowerCase('sv').trim();
          if ((owners.get(folded) ?? index) !== index)
            complain([...path, index], `the name "${each}" already means another`);
          owners.set(folded, index);
        }),
      );
    };
    named(profile.attributes, 'attributes');
    profile.attributes.forEach(({ values }, index) => {
      unique(values, 'attributes', index, 'values');
      named(values, 'attributes', index, 'values');
    });
    profile.retention.forEach(({ kind }, index) => {
      if (profile.retention.findIndex((rule) => rule.kind === kind) < index)
        complain(['retention', index, 'kind'], `there is a rule for "${kind}" already`);
    });
    if (profile.accessibility !== null) {
      const { compliance, shortcomings, assessedOn, updatedOn } = profile.accessibility;
      if ((compliance === 'full') !== (shortcomings.length === 0))
        complain(['accessibility', 'shortcomings'], 'list them, unless compliance is "full": then there are none');
      if (updatedOn < assessedOn) complain(['accessibility', 'updatedOn'], 'must not be before assessedOn');
    }
    const placeIds = new Set<string>();
    profile.districts.forEach((each, d) =>
      each.places.forEach((one, p) => {
        if (placeIds.has(one.id)) complain(['districts', d, 'places', p, 'id'], `the id "${one.id}" stands twice`);
        placeIds.add(one.id);
      }),
    );
    profile.focusGroups.forEach((group, index) => {
      if (group.districtId !== null && !districts.has(group.districtId))
        complain(['focusGroups', index, 'districtId'], `no district has the id "${group.districtId}"`);
    });
    profile.programme.forEach((item, index) => {
      if (item.districtId !== null && !districts.has(item.districtId))
        complain(['programme', index, 'districtId'], `no district has the id "${item.districtId}"`);
      if (item.groupId !== null && !groups.has(item.groupId))
        complain(['programme', index, 'groupId'], `no focus group has the id "${item.groupId}"`);
    });
  });

export type Profile = z.infer<typeof profileSchema>;
export type District = Profile['districts'][number];
export type Place = District['places'][number];
export type FocusGroup = Profile['focusGroups'][number];
export type Meeting = Profile['programme'][number];
export type Question = Profile['questions'][number];
export type Attribute = Profile['attributes'][number];
export type AttributeValue = Attribute['values'][number];
export type HeadingRule = Profile['headings'][number];
export type Support = Profile['support'];
export type RecordKind = (typeof recordKinds)[number];
export type DisposableKind = (typeof disposableKinds)[number];
export type RetentionRule = Profile['retention'][number];
export type ThemeDefinition = Profile['themes'][number];
export type LocalizedText = Profile['seedQuestion'];

/** A profile that cannot be used; `problems` names each wrong field, as `districts[2].name: …`. */
export class ProfileError extends Error {
  readonly code = 'PROFILE_INVALID';
  constructor(
    readonly source: string,
    readonly problems: readonly string[],
  ) {
    super(
      `Kommunprofilen ${source} går inte att använda. Rätta fälten / ` +
        `The municipality profile ${source} cannot be used. Correct these fields:\n  ${problems.join('\n  ')}`,
    );
    this.name = 'ProfileError';
  }
}

function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

/**
 * Checks and completes a municipality profile.
 * @param json the profile's text; @param source its name, for messages.
 * @throws ProfileError naming every wrong field.
 */
export function parseProfile(json: string, source: string): Profile {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw new ProfileError(source, [`not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const result = profileSchema.safeParse(raw);
  if (!result.success)
    throw new ProfileError(
      source,
      result.error.issues.map((issue) => `${fieldPath(issue.path) || '(root)'}: ${issue.message}`),
    );
  return result.data;
}
