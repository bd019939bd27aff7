'use client';

import { Button, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { type ClipboardEvent, useId } from 'react';
import {
  changeCell,
  emptyTable,
  isTable,
  pasteCells,
  type Table,
  tableLimits,
} from '../model/table.ts';
import { contentAdminMessages } from './admin-messages.ts';

const messages = contentAdminMessages.blocks.table;

/** A table that is typed cell by cell, or pasted from a spreadsheet or a document. */
export const TableField: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<unknown>({ path });
  const id = useId();
  const table: Table = isTable(value) && value.length > 0 ? value : emptyTable;
  const isFixed = readOnly === true || disabled;
  const columns = table[0]?.length ?? 0;
  const paste = (row: number, column: number) => (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    if (!/[\t\n]/.test(pasted)) return;
    event.preventDefault();
    setValue(pasteCells(table, { row, column }, pasted));
  };
  return (
    <fieldset className="field-type dv-cells" aria-describedby={`${id}-help`}>
      <legend>
        <FieldLabel as="span" label={field.label} required={field.required} path={path} />
      </legend>
      <p id={`${id}-help`} className="field-description">
        {messages.help}
      </p>
      <FieldError path={path} showError={showError} />
      <div className="dv-cells__scroll">
        <table>
          <tbody>
            {table.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>
                    <input
                      type="text"
                      value={cell}
                      maxLength={tableLimits.cell}
                      disabled={isFixed}
                      aria-label={messages.cell(row + 1, column + 1)}
                      onChange={({ target }) =>
                        setValue(changeCell(table, { row, column }, target.value))
                      }
                      onPaste={paste(row, column)}
                    />
                  </td>
                ))}
                {!isFixed && (
                  <td>
                    <Button
                      size="small"
                      margin={false}
                      buttonStyle="secondary"
                      disabled={table.length <= 2}
                      aria-label={messages.removeRow(row + 1)}
                      onClick={() => setValue(table.filter((_, index) => index !== row))}
                    >
                      {messages.remove}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isFixed && (
        <div className="dv-row">
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            onClick={() => setValue([...table, Array.from({ length: columns }, () => '')])}
          >
            {messages.addRow}
          </Button>
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            onClick={() => setValue(table.map((cells) => [...cells, '']))}
          >
            {messages.addColumn}
          </Button>
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            disabled={columns <= 1}
            onClick={() => setValue(table.map((cells) => cells.slice(0, -1)))}
          >
            {messages.removeColumn}
          </Button>
        </div>
      )}
    </fieldset>
  );
};
