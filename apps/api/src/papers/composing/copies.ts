import { paperFrame } from '@libs/words';
import type { Body } from './body.ts';
import { say } from './written.ts';

/** Who gets a paper that answers a file. */
export const copies = (): Body['recipients'] => ({
  heading: say(paperFrame.recipients),
  lines: [say(paperFrame.toThePerson), say(paperFrame.toTheFile)],
});
