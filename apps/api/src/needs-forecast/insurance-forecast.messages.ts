import { ApiProperty } from '@nestjs/swagger';
import { ForecastErrorsOverall, ForecastNumber, ForecastTest } from './needs-forecast.messages.ts';

/** Members at one place of their household, and what each pays. */
export class InsuredMembers {
  @ApiProperty({ description: '1 is the first member; 5 the fifth and further ones' })
  readonly place!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Null where fewer than ten: they are counted at the place before',
  })
  readonly people!: number | null;
  @ApiProperty({ description: 'Đồng a month' }) readonly monthly!: number;
}

/** Who will need a health insurance card in a school year, and what households would pay. */
export class InsuranceForecastYear {
  @ApiProperty({ description: 'The year in which it begins' }) readonly schoolYear!: number;
  @ApiProperty({
    type: ForecastNumber,
    nullable: true,
    description: 'Null where fewer than ten, or giving such away',
  })
  readonly people!: ForecastNumber | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'They pay nothing; null where fewer than ten, or giving such away',
  })
  readonly underSix!: number | null;
  @ApiProperty({ type: [InsuredMembers] }) readonly members!: InsuredMembers[];
  @ApiProperty({ type: Number, nullable: true, description: 'Đồng a year, if all insure as households' })
  readonly contributions!: number | null;
}

/** The test of a past school year on everybody who would have needed a card. */
export class InsuranceForecastTest {
  @ApiProperty() readonly schoolYear!: number;
  @ApiProperty({
    type: ForecastTest,
    nullable: true,
    description: 'Null where one of its counts is under ten, or giving such away',
  })
  readonly test!: ForecastTest | null;
}

/** A part of the area in the last of the years asked for. */
export class InsuranceForecastPart {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: ForecastNumber, nullable: true }) readonly people!: ForecastNumber | null;
  @ApiProperty({ type: Number, nullable: true }) readonly contributions!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Of the latest test, as a share of who came; null where it is withheld or there is none',
  })
  readonly error!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly errorOfSameAsLastYear!: number | null;
}

/** The forecast as an insurance officer plans by it: counts of ten and more, and money. */
export class InsuranceForecast {
  @ApiProperty() readonly area!: string;
  @ApiProperty() readonly areaName!: string;
  @ApiProperty({ format: 'date-time' }) readonly madeAt!: string;
  @ApiProperty({ format: 'date' }) readonly basedOn!: string;
  @ApiProperty({ description: 'Where the contributions stand in the law' }) readonly article!: string;
  @ApiProperty({ description: 'Whether the values were confirmed against the text' })
  readonly confirmed!: boolean;
  @ApiProperty({ type: [InsuranceForecastYear] }) readonly schoolYears!: InsuranceForecastYear[];
  @ApiProperty({
    type: [InsuranceForecastTest],
    description: 'The latest school year first; none where too little was known to make a forecast of it',
  })
  readonly tests!: InsuranceForecastTest[];
  @ApiProperty({ type: [ForecastErrorsOverall], description: 'Over areas whose tests are told' })
  readonly overall!: ForecastErrorsOverall[];
  @ApiProperty({ type: [InsuranceForecastPart] }) readonly parts!: InsuranceForecastPart[];
}
