import { Module } from '@nestjs/common';
import { PlacesResolver } from './places.resolver.js';

@Module({ providers: [PlacesResolver] })
export class PlacesModule {}
