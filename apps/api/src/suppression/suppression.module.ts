import { Global, Module } from '@nestjs/common';
import { Suppression } from './suppression.js';

/** Makes the door injectable everywhere. */
@Global()
@Module({ providers: [Suppression], exports: [Suppression] })
export class SuppressionModule {}
