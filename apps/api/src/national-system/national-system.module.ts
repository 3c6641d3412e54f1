import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { EnterNationally } from './enter-nationally.ts';
import { NationalEntries } from './national-entries.repository.ts';
import { NationalEntriesQueries } from './national-entries.queries.ts';
import { NationalSystemController } from './national-system.controller.ts';

@Module({
  imports: [PlacesModule],
  controllers: [NationalSystemController],
  providers: [EnterNationally, NationalEntries, NationalEntriesQueries],
  exports: [NationalEntries],
})
export class NationalSystemModule {}
