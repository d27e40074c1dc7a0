import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { ExampleDialogueService } from './example-dialogue.service.js';

@Resolver()
export class ExampleDialogueResolver {
  constructor(@Inject(ExampleDialogueService) private readonly example: ExampleDialogueService) {}

  @Mutation(() => Boolean, {
    description:
      'Takes away everything invented, files included, and counts anew; it never comes back by itself. Where nothing else is in, drafts of reports go with it; frozen ones stay, and say that they are made from an example. True when there was any.',
  })
  removeExampleDialogue(): Promise<boolean> {
    return this.example.remove();
  }
}
