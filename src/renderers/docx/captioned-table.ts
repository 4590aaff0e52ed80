import { type ITableOptions, StringValueElement, Table, TableProperties } from 'docx';
import { printable } from './xml-text.ts';

/** A table that says what it is to readers who cannot see it, for which the `docx` package has no option. */
export class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    // last in the order the schema asks, after the margins of cells
    properties?.addChildElement(new StringValueElement('w:tblCaption', printable(caption)));
  }
}
