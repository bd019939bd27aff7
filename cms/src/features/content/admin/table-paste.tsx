'use client';

import { toast, useForm } from '@payloadcms/ui';
import { useEffect } from 'react';
import { type PastedTables, pastedTablesEvent } from '#platform/rich-text/pasted-tables.ts';
import { contentField } from '../model/content-paths.ts';
import { fitsTable, type Table } from '../model/table.ts';
import { contentAdminMessages } from './admin-messages.ts';

const inBlock = new RegExp(`^${contentField}\\.(\\d+)\\.`, 'u');

/** A field of a new block, as the form holds it before the server saw it. */
const toFieldState = (value: unknown) => ({ value, initialValue: value, valid: true });

const toBlock = (cells: Table) => ({ caption: toFieldState(''), cells: toFieldState(cells) });

/**
 * Gives each table that is pasted into the text of a block a block of its own, below that text. A
 * table that is too large for one stays with the editor.
 */
export function TablePaste() {
  const { addFieldRow } = useForm();
  useEffect(() => {
    const takeTables = (event: CustomEvent<PastedTables>) => {
      const { path, tables } = event.detail;
      const index = inBlock.exec(path)?.[1];
      if (index === undefined || !tables.every(fitsTable)) return;
      event.preventDefault();
      tables.forEach((cells, offset) => {
        addFieldRow({
          path: contentField,
          schemaPath: contentField,
          blockType: 'table',
          rowIndex: Number(index) + 1 + offset,
          subFieldState: toBlock(cells),
        });
      });
      toast.success(contentAdminMessages.blocks.table.pasted(tables.length));
    };
    document.addEventListener(pastedTablesEvent, takeTables);
    return () => {
      document.removeEventListener(pastedTablesEvent, takeTables);
    };
  }, [addFieldRow]);
  return null;
}
