import { Global, Module } from '@nestjs/common';
import { Metrics } from './metrics.js';
import { Watch } from './watch.js';

/** What is seen of the server from outside: figures, spans, lines in the log. */
@Global()
@Module({ providers: [Metrics, Watch], exports: [Metrics, Watch] })
export class WatchModule {}
