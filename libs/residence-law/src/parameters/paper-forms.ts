import { day } from '@libs/calendar';
import { cite, type ConfidenceTag } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular116of2026, circular66of2023 } from '../texts.ts';

/**
 * Mẫu giấy tờ — the form of one kind of paper and the circular it was issued with. The set of Circular 116/2026 re-issued
 * CT01; whether it kept the other numbers stands on a page of the gazette that nobody here has read yet, so the numbers
 * of before go on, marked as unresolved.
 */
const formOf = (name: string, form: string, tag: ConfidenceTag = 'B') =>
  new Dated(`form of ${name}`, [
    {
      from: day('2026-07-01'),
      value: { form, circular: circular116of2026.number },
      source: cite(circular116of2026, { article: 'danh mục biểu mẫu', row: 'F-forms', tag: 'U' }),
    },
    {
      from: day('2024-01-01'),
      value: { form, circular: circular66of2023.number },
      source: cite(circular66of2023, { article: 'danh mục biểu mẫu', row: 'F-forms', tag }),
    },
  ]);

export const formOfAbsenceSlip = formOf('the absence slip', 'CT03');
export const formOfReceipt = formOf('the receipt', 'CT04');
export const formOfSupplementRequest = formOf('the supplement request', 'CT05');
export const formOfRefusal = formOf('the refusal', 'CT06');
export const formOfConfirmation = formOf('the confirmation of residence', 'CT07', 'ML');
export const formOfResult = formOf('the notice of a result', 'CT08');
