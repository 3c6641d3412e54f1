import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { HeadcountFlowsQuestion } from '../headcount-flows.messages.ts';
import { HeadcountSeriesQuestion } from '../headcount-series.messages.ts';
import { HeadcountQuestion } from '../headcounts.messages.ts';
import { fileFormats, type FileFormat } from './sheet-file.ts';

const Format = () => (target: object, property: string) => {
  ApiProperty({ enum: fileFormats })(target, property);
  IsIn(fileFormats)(target, property);
};

/** A headcount as a file. */
export class HeadcountFileQuestion extends HeadcountQuestion {
  @Format() readonly format!: FileFormat;
}

/** Headcounts over time as a file. */
export class HeadcountSeriesFileQuestion extends HeadcountSeriesQuestion {
  @Format() readonly format!: FileFormat;
}

/** The matrix of provinces as a file. */
export class HeadcountFlowsFileQuestion extends HeadcountFlowsQuestion {
  @Format() readonly format!: FileFormat;
}
