import type { JSX } from 'preact';
import type { ImportPreview } from '../../../../entrypoints/glossaries/import-preview.ts';
import { COLUMN_ROLES, type Column, type ColumnRole } from '../../../../glossary/importing/import-options.ts';
import { Switch } from '../../../kit/switch.tsx';
import { useText } from '../../../text.tsx';
import type { TableChoice } from './import-state.ts';

interface ColumnTableProps {
  table: NonNullable<ImportPreview['table']>;
  choose(table: TableChoice): void;
}

/** The first rows of a table, with what each column is taken for, to change. */
export function ColumnTable({ table, choose }: ColumnTableProps): JSX.Element {
  const { rows, ...layout } = table;
  const { columns, hasHeader } = layout;
  const t = useText();
  const nameOf = ({ header }: Column, index: number): string => header || t('importing.column', [index + 1]);
  const assign = (index: number, role: ColumnRole): void =>
    choose({
      ...layout,
      columns: columns.map((column, at) => (at === index ? { ...column, role } : column)),
    });
  /** The names come anew with the rows. */
  const renameColumns = (hasHeader: boolean): void =>
    choose({ ...layout, hasHeader, columns: columns.map(({ header: _, ...column }) => column) });
  return (
    <div class="column-choice">
      <h4>{t('importing.columns')}</h4>
      <p class="hint">{t('importing.columnsHint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it. */}
      <section class="column-table" aria-label={t('importing.columns')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  <bdi>{nameOf(column, index)}</bdi>
                  <select
                    class="field"
                    aria-label={t('importing.columnIs', [nameOf(column, index)])}
                    value={column.role}
                    onChange={({ currentTarget: { value } }) => {
                      const role = COLUMN_ROLES.find((each) => each === value);
                      if (role) assign(index, role);
                    }}
                  >
                    {COLUMN_ROLES.map((role) => (
                      <option key={role} value={role}>
                        {t(`importing.role.${role}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(({ role }, column) => (
                  <td key={column} dir="auto" class={role === 'ignored' ? 'ignored' : undefined}>
                    <div class="cell">{row[column]}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Switch on={hasHeader} change={renameColumns}>
        {t('importing.hasHeader')}
      </Switch>
    </div>
  );
}
