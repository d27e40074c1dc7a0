import { Global, Module } from '@nestjs/common';
import { Masking } from './masking.js';

/** Makes the masking injectable everywhere. */
@Global()
@Module({ providers: [Masking], exports: [Masking] })
export class MaskingModule {}
