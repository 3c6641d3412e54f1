import { ApiProperty } from '@nestjs/swagger';

/** The process is up, whatever the database says. */
export class Alive {
  @ApiProperty({ enum: ['up'] }) readonly status!: 'up';
}

/** The database answers, its schema is the program's, and the application's role is held by row-level security. */
export class Ready {
  @ApiProperty({ enum: ['ready'] }) readonly status!: 'ready';
}
