/** A statistics form: its columns from left to right, as a registry may add others. */
export interface StatisticsLayout {
  readonly id: string;
  readonly columns: readonly LayoutColumn[];
}

/** A column of a statistics form. */
export interface LayoutColumn {
  /** Names the column in workbooks and statistics: what it counts, or a word of the bureau's own. */
  readonly key: string;
  /** What results fill in; null for a column only departments know. */
  readonly counts: CountColumn | null;
  /** As printed, unit included; `{noun}` stands for 企业 or 对象. */
  readonly label: string;
  /** Printed above it and its neighbours of the same group; null for none. */
  readonly group: string | null;
  /** Its part of the width. */
  readonly share: number;
  /** What it wants of who fills it in; null for nothing beside its label. */
  readonly prompt: string | null;
}

/** What a column of the statistics forms counts. */
export type CountColumn =
  | 'checked'
  | 'inspectors'
  | 'departments'
  | 'items'
  | 'contents'
  | 'foundItems'
  | 'foundEntities'
  | 'rectified'
  | 'abnormal'
  | 'casesOpened'
  | 'answered';
