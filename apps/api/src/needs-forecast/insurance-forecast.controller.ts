import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { TheLanguage } from '../language.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { InsuranceForecast } from './insurance-forecast.messages.ts';
import { ForecastQuestion } from './needs-forecast.messages.ts';
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
}
