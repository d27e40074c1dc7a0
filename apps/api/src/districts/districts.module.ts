import { Module } from '@nestjs/common';
import { NuggetsModule } from '../nuggets/nuggets.module.js';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { DistrictFigures } from './district-figures.js';
import { DistrictsResolver } from './districts.resolver.js';

@Module({
  imports: [LatestRunModule, NuggetsModule, ThemesModule],
  providers: [DistrictFigures, DistrictsResolver],
  exports: [DistrictFigures],
})
export class DistrictsModule {}
