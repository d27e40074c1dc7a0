import { Module } from '@nestjs/common';
import { DistrictSharesModule } from '../districts/district-shares.module.js';
import { KeyphrasesModule } from '../keyphrases/keyphrases.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { ThemeEventQueries } from './theme-event.queries.js';
import { ThemeEventsResolver } from './theme-events.resolver.js';
import { ThemeQueries } from './theme.queries.js';
import { StatementThemesResolver, ThemesResolver } from './themes.resolver.js';

@Module({
  imports: [DistrictSharesModule, KeyphrasesModule, StatementsModule],
  providers: [ThemeQueries, ThemeEventQueries, ThemesResolver, ThemeEventsResolver, StatementThemesResolver],
  exports: [ThemeQueries],
})
export class ThemesModule {}
