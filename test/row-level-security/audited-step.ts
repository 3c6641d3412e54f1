/** One request of the story, and what the audit must say of it. */
export interface AuditedStep {
  /** As the OpenAPI document names it. */
  readonly operation: string;
  readonly action: string;
  readonly searchedBy?: readonly string[];
  /** Who asks, where it is not the officer of the commune. */
  readonly by?: string;
  /** The entry names nobody: a record of a kind of which nobody else may know that it exists, or one about nobody here. */
  readonly namesNobody?: boolean;
  /** Where to ask how far the work in the background has come that the step leaves behind; it writes entries of its own. */
  readonly goesOn?: (ids: Ids) => string;
  readonly ask: (ids: Ids) => [method: 'GET' | 'POST' | 'PUT', path: string, body?: object];
  /** What later steps call the id in the answer. */
  readonly makes?: keyof Ids;
}

/** What the steps are about, by what they call it. */
export type Ids = Record<
  | 'resident'
  | 'twin'
  | 'dwelling'
  | 'presence'
  | 'fact'
  | 'case'
  | 'filing'
  | 'paper'
  | 'print'
  | 'otherCase'
  | 'third'
  | 'thirdDwelling'
  | 'list'
  | 'registration'
  | 'home'
  | 'household'
  | 'member'
  | 'contact'
  | 'mark'
  | 'notice'
  | 'file'
  | 'entry'
  | 'ending'
  | 'cancellation'
  | 'declaration'
  | 'restricted'
  | 'handover'
  | 'absence'
  | 'homeless'
  | 'local'
  | 'regularisation'
  | 'visit'
  | 'visitFinding'
  | 'finding'
  | 'disclosure'
  | 'protection'
  | 'merge'
  | 'lodging'
  | 'lodger'
  | 'stay'
  | 'ownStay'
  | 'otherOwnStay'
  | 'match'
  | 'serviceRequest'
  | 'wish',
  string
>;
