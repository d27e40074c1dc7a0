import { Module } from '@nestjs/common';
import { DistrictShares } from './district-shares.js';
import { DistrictSharesResolver } from './district-shares.resolver.js';

@Module({ providers: [DistrictShares, DistrictSharesResolver], exports: [DistrictShares] })
export class DistrictSharesModule {}
