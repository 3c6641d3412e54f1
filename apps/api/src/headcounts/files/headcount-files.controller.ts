import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { TheLanguage } from '../../language.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { CountFlows } from '../count-flows.ts';
import { CountHeads } from '../count-heads.ts';
import { CountOverTime } from '../count-over-time.ts';
import {
  HeadcountFileQuestion,
  HeadcountFlowsFileQuestion,
  HeadcountSeriesFileQuestion,
} from './headcount-files.messages.ts';
import { HeadcountSheets } from './headcount-sheet.ts';
import { contentTypes, type FileFormat, fileOf, type Sheet } from './sheet-file.ts';

@Controller('headcounts')
@ApiProduces(...Object.values(contentTypes))
export class HeadcountFilesController {
  constructor(
    private readonly counting: CountHeads,
    private readonly overTime: CountOverTime,
    private readonly flowing: CountFlows,
    private readonly sheets: HeadcountSheets,
  ) {}

  @Get('file')
  @May('see headcounts')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async headcount(
    @Query() question: HeadcountFileQuestion,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<StreamableFile> {
    const answer = await this.counting.count(question, officer);
    const sheet = this.sheets.headcount(answer, question.by, question.knownOn ?? null, language);
    return asFile(sheet, question.format, `headcount-${answer.on}`);
  }

  @Get('series/file')
  @May('see headcounts')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async series(
    @Query() question: HeadcountSeriesFileQuestion,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<StreamableFile> {
    const answer = await this.overTime.count(question, officer);
    return asFile(
      this.sheets.series(answer, question.by, language),
      question.format,
      `headcounts-${answer.from}-${answer.until}`,
    );
  }

  @Get('flows/file')
  @May('see headcounts')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async flows(
    @Query() question: HeadcountFlowsFileQuestion,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<StreamableFile> {
    const answer = await this.flowing.count(question, officer);
    return asFile(this.sheets.flows(answer, language), question.format, `flows-${answer.on}`);
  }
}

async function asFile(sheet: Sheet, format: FileFormat, name: string): Promise<StreamableFile> {
  return new StreamableFile(await fileOf(sheet, format), {
    type: contentTypes[format],
    disposition: `attachment; filename="${name}.${format}"`,
  });
}
