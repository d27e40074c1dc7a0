import { Global, Module, type MiddlewareConsumer, type NestModule, RequestMethod } from '@nestjs/common';
import { AccountSessions } from '../accounts/account-sessions.js';
import { Disclosures } from './disclosure-log.js';
import { limitAttempts, ModeratorSessionController } from './moderator-session.controller.js';
import { ModeratorSessions } from './moderator-sessions.js';
import { ModeratorsKey } from './moderators-key.js';
import { UnmaskedNoteResolver, UnmaskedStatementResolver, ViewerResolver } from './viewer.resolver.js';
import { Viewers } from './viewers.js';

/** Makes it known everywhere who asks and what they may. */
@Global()
@Module({
  controllers: [ModeratorSessionController],
  providers: [
    ModeratorsKey,
    ModeratorSessions,
    AccountSessions,
    Viewers,
    Disclosures,
    ViewerResolver,
    UnmaskedStatementResolver,
    UnmaskedNoteResolver,
  ],
  exports: [Viewers, Disclosures, AccountSessions],
})
export class ViewerModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(limitAttempts()).forRoutes({ path: 'moderator-session', method: RequestMethod.POST });
  }
}
