import { CannotStart } from '../cannot-start.ts';

/** Runs a command to its end. What the operator must put right is one sentence; what is our fault has its trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (fault) {
    console.error(fault instanceof CannotStart ? fault.message : fault);
    process.exitCode = 1;
  }
}
