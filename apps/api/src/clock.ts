import { Global, Injectable, Module } from '@nestjs/common';
import { type Day, Temporal } from '@libs/calendar';

/** Now and today in Asia/Ho_Chi_Minh. A use case asks once; the law is told. */
@Injectable()
export class Clock {
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }

  today(): Day {
    return Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
