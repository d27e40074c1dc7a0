import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ParsedNote, SubmissionsFile } from '@guldkorn/intake';
import { ProfileView } from '../municipality/profile-view.js';
import { ColumnMappingInput, columnMapping } from './import.input.js';
import { ImportQueries } from './import.queries.js';
import { importType, ImportType } from './import.type.js';
import type { NoteOccasion } from './incoming-note.js';
import { problemTypes } from './problem.type.js';
import { uploadCountsType } from './upload-counts.type.js';
import { asTheFileSays } from './upload-reading.js';
import { UploadType, type ColumnType, type NotePreviewType, type PreviewRowType } from './upload.type.js';
import { UploadsService, type DryRun } from './uploads.service.js';

const rowsShown = 10;

@Resolver(() => UploadType)
export class UploadsResolver {
  constructor(
    @Inject(UploadsService) private readonly uploads: UploadsService,
    @Inject(ImportQueries) private readonly imports: ImportQueries,
    @Inject(ProfileView) private readonly profile: ProfileView,
  ) {}

  @Query(() => UploadType, {
    nullable: true,
    description:
      'An uploaded file and what would come in if it were taken in now. Null, with an error that says why, when there is no such file or it cannot be read.',
  })
  async upload(
    @Args('id', { type: () => ID, description: 'What POST /uploads answered.' }) id: string,
  ): Promise<UploadType> {
    return this.uploadType(await this.uploads.dryRun(id, asTheFileSays));
  }

  @Mutation(() => UploadType, {
    description:
      'What would come in with other meanings of the columns. Stores nothing: give the same mapping to importUpload.',
  })
  async remapUpload(
    @Args('uploadId', { type: () => ID, description: 'What POST /uploads answered.' }) uploadId: string,
    @Args('mapping', { type: () => [ColumnMappingInput], description: 'What the columns hold.' })
    mapping: ColumnMappingInput[],
  ): Promise<UploadType> {
    return this.uploadType(await this.uploads.dryRun(uploadId, { mapping: columnMapping(mapping) }));
  }

  @ResolveField(() => ImportType, {
    nullable: true,
    description:
      'The import that has already taken this file in, or a note of the same text, or is about to. Null when there is none.',
  })
  async alreadyImported(@Parent() upload: UploadType): Promise<ImportType | null> {
    const found =
      (await this.imports.ofOriginal(upload.id)) ??
      (upload.sameImportId === null ? null : await this.imports.find(upload.sameImportId));
    return found === null ? null : importType(found);
  }

  private uploadType({ original, file, counts, occasion, same, problems }: DryRun): UploadType {
    const { id, fileName, size, sha256 } = original;
    const shared = {
      id,
      fileName,
      size,
      sha256,
      kind: file.kind,
      format: file.format,
      encoding: file.encoding,
      counts: uploadCountsType(counts),
      problems: problemTypes(problems),
      sameImportId: same?.import.id ?? null,
    };
    if (file.kind === 'submissions')
      return {
        ...shared,
        columns: this.columns(file),
        preview: this.rows(file),
        note: null,
      };
    const note = occasion === null ? null : this.note(file, occasion);
    return { ...shared, columns: [], preview: [], note };
  }

  private columns(file: SubmissionsFile): ColumnType[] {
    return file.columns.map(({ name, role, questionId, attributeId, samples }) => ({
      name,
      role,
      question: this.profile.question(questionId),
      attribute: this.profile.attribute(attributeId),
      samples: [...samples],
    }));
  }

  private rows(file: SubmissionsFile): PreviewRowType[] {
    return file.submissions.slice(0, rowsShown).map((submission) => ({
      row: submission.row,
      district: this.profile.district(submission.districtId),
      place: this.profile.place(submission.placeId),
      group: this.profile.group(submission.groupId),
      receivedOn: submission.receivedOn,
      attributes: Object.entries(submission.attributes ?? {}).flatMap(
        ([attributeId, valueId]) =>
          this.profile.attribute(attributeId)?.values.find((value) => value.id === valueId) ?? [],
      ),
      answers: submission.answers.map((answer) => answer.text),
    }));
  }

  private note(note: ParsedNote, occasion: NoteOccasion): NotePreviewType {
    return {
      title: occasion.title,
      date: occasion.heldOn,
      venue: occasion.venue,
      district: this.profile.district(occasion.districtId),
      group: this.profile.group(occasion.groupId),
      participants: occasion.participants,
      meeting: this.profile.meeting(occasion.meeting?.id ?? null),
      text: note.text,
      statements: note.statements.map(({ start, end, role, speaker, valence, topic }) => ({
        start,
        end,
        role,
        speaker,
        valence,
        topic,
      })),
      setAside: [...note.setAside],
    };
  }
}
