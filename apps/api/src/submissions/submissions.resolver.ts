import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SubmissionReceiptType } from './submission-receipt.type.js';
import { SubmissionInput } from './submission.input.js';
import { SubmissionsService } from './submissions.service.js';

@Resolver(() => SubmissionReceiptType)
export class SubmissionsResolver {
  constructor(@Inject(SubmissionsService) private readonly submissions: SubmissionsService) {}

  @Mutation(() => SubmissionReceiptType, {
    description:
      'Sends in one submission. It is kept when the answer comes, and counted in the figures within seconds.',
  })
  submit(
    @Args('input', { type: () => SubmissionInput, description: 'What the resident writes.' }) input: SubmissionInput,
  ): Promise<SubmissionReceiptType> {
    const { answers, districtId, placeId, groupId, attributes, mayBeQuoted } = input;
    const given = {
      answers,
      districtId: districtId ?? null,
      placeId: placeId ?? null,
      groupId: groupId ?? null,
      attributes: attributes ?? [],
    };
    return this.submissions.submit({ given, mayBeQuoted, by: 'graphql', trap: null }, randomUUID());
  }
}
