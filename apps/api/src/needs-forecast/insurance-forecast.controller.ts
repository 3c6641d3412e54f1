import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { TheLanguage } from '../language.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { forecastContentTypes, forecastFile } from './forecast-file.ts';
import { insuranceTables } from './insurance-forecast-sheet.ts';
import { InsuranceForecast } from './insurance-forecast.messages.ts';
import { ForecastFileQuestion, ForecastQuestion } from './needs-forecast.messages.ts';
import { ReadInsuranceForecast } from './read-insurance-forecast.ts';

/** Numbers that name nobody, so they ask for no purpose. */
@Controller('insurance-forecast')
export class InsuranceForecastController {
  constructor(private readonly reading: ReadInsuranceForecast) {}

  @Get()
  @May('see the insurance forecast')
  @ApiOkResponse({ type: InsuranceForecast })
  read(
    @Query() question: ForecastQuestion,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<InsuranceForecast> {
    return this.reading.read(question, officer, language);
  }

  @Get('file')
  @May('see the insurance forecast')
  @ApiProduces(...Object.values(forecastContentTypes))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Query() { format, ...question }: ForecastFileQuestion,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<StreamableFile> {
    const forecast = await this.reading.read(question, officer, language);
    return new StreamableFile(await forecastFile(insuranceTables(forecast, language), format), {
      type: forecastContentTypes[format],
      disposition: `attachment; filename="insurance-forecast-${forecast.area}-${forecast.basedOn}.${format}"`,
    });
  }
}
