import { ApiProperty } from '@nestjs/swagger';
import { capacities, type Capacity, premisesKinds, type Premises } from '../premises.ts';

export class HostedDwellingDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ enum: premisesKinds, type: String, nullable: true }) readonly premises!: Premises | null;
  @ApiProperty({ type: Number, nullable: true }) readonly rooms!: number | null;
  @ApiProperty({ enum: capacities }) readonly capacity!: Capacity;
}

/** The dwellings that a host answers for. */
export class HostedDwellingList {
  @ApiProperty({ type: [HostedDwellingDetails] }) readonly items!: HostedDwellingDetails[];
}
