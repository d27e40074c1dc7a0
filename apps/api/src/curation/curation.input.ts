import { Field, ID, InputType } from '@nestjs/graphql';
import type { FindingName } from '@guldkorn/insight';
import { CuratedFindingKindEnum, FindingSubjectEnum, SeedLanguageEnum, StopWordScopeEnum } from './curation.enums.js';

@InputType('FindingInput', {
  description: 'A finding, named so that it is found again in every run: a run gives its findings new ids.',
})
export class FindingInput {
  @Field(() => CuratedFindingKindEnum, { description: 'Which kind of finding it is.' })
  kind!: FindingName['kind'];

  @Field(() => ID, {
    nullable: true,
    description: 'The district it is distinctive of. Null or left out for common ground, and only then.',
  })
  districtId?: string | null;

  @Field(() => FindingSubjectEnum, {
    defaultValue: 'keyphrase',
    description: 'Whether it is about a keyphrase or a theme.',
  })
  subject!: FindingName['subject'];

  @Field(() => ID, { description: "The keyphrase's or the theme's id." })
  subjectId!: string;
}

@InputType('GivenNameInput', { description: 'A name in one or both languages.' })
export class GivenNameInput {
  @Field(() => String, {
    nullable: true,
    description: 'In Swedish, 1-100 characters. Null or left out: the Swedish name stays.',
  })
  sv?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In English, 1-100 characters. Null or left out: the English name stays.',
  })
  en?: string | null;
}

@InputType('LocalizedTextInput', { description: "A text in both of the product's languages." })
export class LocalizedTextInput {
  @Field(() => String, { description: 'In Swedish, 1-100 characters.' })
  sv!: string;

  @Field(() => String, { description: 'In English, 1-100 characters.' })
  en!: string;
}

@InputType('RenameFindingInput', { description: 'A finding, and what it is to be called.' })
export class RenameFindingInput {
  @Field(() => FindingInput, { description: 'The finding.' })
  finding!: FindingInput;

  @Field(() => GivenNameInput, { description: 'What it is to be called.' })
  name!: GivenNameInput;
}

@InputType('RenameThemeInput', { description: 'A theme, and what it is to be called.' })
export class RenameThemeInput {
  @Field(() => ID, { description: 'The theme.' })
  themeId!: string;

  @Field(() => GivenNameInput, { description: 'What it is to be called.' })
  name!: GivenNameInput;
}

@InputType('MergeThemesInput', { description: 'Themes that go into another.' })
export class MergeThemesInput {
  @Field(() => [ID], { description: 'Those that go into the other, 1-500.' })
  themeIds!: string[];

  @Field(() => ID, { description: 'The one that they go into; it keeps its name.' })
  into!: string;
}

@InputType('SplitThemeInput', {
  description:
    'A part of a theme that becomes a theme of its own: by keyphrases, by statements, or both; 1-500 together.',
})
export class SplitThemeInput {
  @Field(() => ID, { description: 'The theme that is split.' })
  themeId!: string;

  @Field(() => LocalizedTextInput, { description: 'What the new theme is called.' })
  name!: LocalizedTextInput;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Keyphrases: statements of the theme that mention any of them go to the new one, later ones too.',
  })
  keyphraseIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Statements that go there whatever they mention.' })
  statementIds!: string[];
}

@InputType('MoveStatementInput', { description: 'Where a statement belongs: `outOf`, `into` or both are given.' })
export class MoveStatementInput {
  @Field(() => ID, { description: 'The statement.' })
  statementId!: string;

  @Field(() => ID, { nullable: true, description: 'The theme it does not belong to. Null or left out: none.' })
  outOf?: string | null;

  @Field(() => ID, { nullable: true, description: 'The theme it belongs to. Null or left out: none.' })
  into?: string | null;
}

@InputType('AddSynonymInput', { description: 'Two keyphrases that say the same.' })
export class AddSynonymInput {
  @Field(() => ID, { description: 'The keyphrase that is folded into the other.' })
  keyphraseId!: string;

  @Field(() => ID, { description: 'The keyphrase that its mentions count as.' })
  countsAs!: string;
}

@InputType('AddSeedInput', { description: 'One more word that tells that a statement belongs to a theme.' })
export class AddSeedInput {
  @Field(() => ID, { description: 'The theme.' })
  themeId!: string;

  @Field(() => String, { description: 'The word or phrase in its base form, 1-100 characters.' })
  word!: string;

  @Field(() => SeedLanguageEnum, { description: 'Its language.' })
  language!: 'sv' | 'en';
}

@InputType('AddStopWordInput', { description: 'A keyphrase that is to be left aside.' })
export class AddStopWordInput {
  @Field(() => ID, { description: 'The keyphrase.' })
  keyphraseId!: string;

  @Field(() => StopWordScopeEnum, { defaultValue: 'everywhere', description: 'How far it is left aside.' })
  scope!: 'everywhere' | 'themes';
}

@InputType('CurationInput', { isOneOf: true, description: 'What is decided: exactly one of these.' })
export class CurationInput {
  @Field(() => FindingInput, { nullable: true, description: 'The finding is right.' })
  confirmFinding?: FindingInput;

  @Field(() => FindingInput, { nullable: true, description: 'The finding is wrong: leave it out of lists.' })
  dismissFinding?: FindingInput;

  @Field(() => FindingInput, { nullable: true, description: 'The finding is not to be shown.' })
  hideFinding?: FindingInput;

  @Field(() => FindingInput, { nullable: true, description: 'The finding comes first.' })
  pinFinding?: FindingInput;

  @Field(() => RenameFindingInput, { nullable: true, description: 'The finding gets a name.' })
  renameFinding?: RenameFindingInput;

  @Field(() => RenameThemeInput, { nullable: true, description: 'The theme gets a name.' })
  renameTheme?: RenameThemeInput;

  @Field(() => ID, { nullable: true, description: 'The theme is not to be shown.' })
  hideTheme?: string;

  @Field(() => ID, { nullable: true, description: 'The theme comes first.' })
  pinTheme?: string;

  @Field(() => MergeThemesInput, { nullable: true, description: 'Themes go into another.' })
  mergeThemes?: MergeThemesInput;

  @Field(() => SplitThemeInput, { nullable: true, description: 'A part of a theme becomes a theme of its own.' })
  splitTheme?: SplitThemeInput;

  @Field(() => MoveStatementInput, { nullable: true, description: 'A statement belongs elsewhere.' })
  moveStatement?: MoveStatementInput;

  @Field(() => AddSynonymInput, { nullable: true, description: 'A keyphrase counts as another.' })
  addSynonym?: AddSynonymInput;

  @Field(() => AddSeedInput, { nullable: true, description: 'A theme gets one more word to be known by.' })
  addSeed?: AddSeedInput;

  @Field(() => AddStopWordInput, { nullable: true, description: 'A word is no keyphrase, or makes no themes.' })
  addStopWord?: AddStopWordInput;
}
