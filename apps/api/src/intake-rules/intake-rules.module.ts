import { Module } from '@nestjs/common';
import { IntakeRules } from './intake-rules.js';
import { IntakeRulesResolver } from './intake-rules.resolver.js';

@Module({ providers: [IntakeRules, IntakeRulesResolver], exports: [IntakeRules] })
export class IntakeRulesModule {}
