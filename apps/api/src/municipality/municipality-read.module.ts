import { Global, Module } from '@nestjs/common';
import { ExampleDialogueQueries } from './example-dialogue.queries.js';
import { FocusGroupsResolver, MunicipalityResolver } from './municipality.resolver.js';
import { ProfileView } from './profile-view.js';

/** The profile as the API shows it, injectable everywhere. */
@Global()
@Module({
  providers: [ProfileView, ExampleDialogueQueries, MunicipalityResolver, FocusGroupsResolver],
  exports: [ProfileView, ExampleDialogueQueries],
})
export class MunicipalityReadModule {}
