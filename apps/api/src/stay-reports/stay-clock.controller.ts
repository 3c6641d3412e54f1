import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { TheLanguage } from '../language.ts';
import { LimitedByAddress } from '../limited-by-address.ts';
import { Anybody } from '../sign-in/index.ts';
import { StayClockAnswer, StayClockQuestion } from './stay-clock.messages.ts';
import { TellStayClock } from './tell-stay-clock.ts';

@ApiTags('stay reports')
@Controller('stay-clock')
export class StayClockController {
  constructor(private readonly telling: TellStayClock) {}

  @Post()
  @HttpCode(200)
  @Anybody('tells by when a stay is reported from its days alone; reads and writes no person')
  @LimitedByAddress()
  @ApiOkResponse({ type: StayClockAnswer })
  tell(@Body() question: StayClockQuestion, @TheLanguage() language: Language): Promise<StayClockAnswer> {
    return this.telling.tell(question, language);
  }
}
