import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { TheLanguage } from '../language.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { forecastContentTypes, forecastFile } from './forecast-file.ts';
import { forecastTables } from './forecast-sheet.ts';
import { ForecastFileQuestion, ForecastQuestion, NeedsForecast } from './needs-forecast.messages.ts';
import { ReadForecast } from './read-forecast.ts';

/** Numbers that name nobody, so they ask for no purpose. */
@Controller('needs-forecast')
export class NeedsForecastController {
  constructor(private readonly reading: ReadForecast) {}

  @Get()
  @May('see the needs forecast')
  @ApiOkResponse({ type: NeedsForecast })
  read(@Query() question: ForecastQuestion, @TheOfficer() officer: Officer): Promise<NeedsForecast> {
    return this.reading.read(question, officer);
  }

  @Get('file')
  @May('see the needs forecast')
  @ApiProduces(...Object.values(forecastContentTypes))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Query() { format, ...question }: ForecastFileQuestion,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<StreamableFile> {
    const forecast = await this.reading.read(question, officer);
    return new StreamableFile(await forecastFile(forecastTables(forecast, language), format), {
      type: forecastContentTypes[format],
      disposition: `attachment; filename="forecast-${forecast.area}-${forecast.basedOn}.${format}"`,
    });
  }
}
