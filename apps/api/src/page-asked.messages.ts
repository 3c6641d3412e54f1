import { AfterId, AfterRow, RowsAsked } from './page.field.ts';

/** Which part of a list that pages by cursor: how many rows, and after which. */
export class PageAsked {
  @RowsAsked(50) readonly limit: number = 50;
  @AfterRow() readonly cursor?: string;
}

/** The same for a list in the order of its ids. */
export class PageAskedById {
  @RowsAsked(50) readonly limit: number = 50;
  @AfterId() readonly cursor?: string;
}
