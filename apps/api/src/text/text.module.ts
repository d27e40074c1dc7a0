import { Global, Module } from '@nestjs/common';
import { TEXT_ENGINE, textEngineProvider } from './text-engine.provider.js';

/** Makes the text engine injectable everywhere as TEXT_ENGINE. */
@Global()
@Module({ providers: [textEngineProvider], exports: [TEXT_ENGINE] })
export class TextModule {}
