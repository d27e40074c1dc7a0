import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RunType } from '../runs/run.type.js';
import { ThemeEventQueries } from './theme-event.queries.js';
import { ThemeEventType } from './theme-event.type.js';

@Resolver(() => RunType)
export class ThemeEventsResolver {
  constructor(private readonly events: ThemeEventQueries) {}

  @ResolveField(() => [ThemeEventType], {
    description:
      'What became of the themes found in what the frame leaves over, when they were last looked for before this run. Empty before the first time.',
  })
  themeEvents(@Parent() run: RunType): Promise<ThemeEventType[]> {
    return this.events.ofRun(run);
  }
}
