import type { Sheet } from '../sheet.ts';
import type { PaperFrame } from './paper-facts.ts';

/** What is particular to a kind of paper: its title, what it says and who signs. */
export type Body = Pick<Sheet, 'title' | 'subtitle' | 'blocks' | 'recipients' | 'signatures'>;

/** The body's frame, and the agency as its sentences name it. */
export interface Composing extends PaperFrame {
  readonly agency: string;
}
