import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetsOf } from '../../../examples/jamtland-harjedalen/generate.ts';
import type { Cell } from '../../../examples/jamtland-harjedalen/writing/cell.ts';
import { writeXlsx } from '../../../examples/jamtland-harjedalen/writing/write-xlsx.ts';
import { add, integer } from '../../../src/core/quantity/rational.ts';
import type { Client } from '../open/server.ts';

/** What is sent: the fields, and files by the names they are sent with. */
export interface Sending {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

export const FIGURES = { kind: 'figures', name: 'Provet', rulebook: 'jamtland-harjedalen' } as const;

let sendings = 0;

function formOf({ fields, files }: Sending): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, content] of Object.entries(files)) form.append('fil', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  return form;
}

/** Sends files in, as the page does. */
export function send(client: Client, sending: Sending, more: { readonly seen?: number; readonly key?: string; readonly prefer?: string } = {}): Promise<Response> {
  sendings += 1;
  return client.ask('/api/inlasningar', {
    method: 'POST', body: formOf(sending), headers: { 'if-match': String(more.seen ?? 0), 'idempotency-key': more.key ?? `inlasning-${sendings}`, ...(more.prefer === undefined ? {} : { prefer: more.prefer }) },
  });
}

/** The files of a folder, as they would be dropped on the page. */
export function filesIn(folder: string, wanted: (name: string) => boolean = () => true): Record<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(names.filter(wanted).toSorted().map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** The figures of the example region as they lie in the package. */
export const exampleFigures = (): Record<string, Uint8Array> => filesIn('examples/jamtland-harjedalen', (name) => /^(?:koppling\.yaml|utfall-202[34]\.xlsx|lagen-202[34]\.csv)$/u.test(name));

/** The same, where a centre has some listed more on the last of December 2024. */
export async function moreListed(centre: string, more: number): Promise<Record<string, Uint8Array>> {
  const sheets = sheetsOf(2024).map((sheet) => (sheet.name === 'Listade' ? { ...sheet, rows: sheet.rows.map((row) => (isNamed(row, centre) || isNamed(row, 'Summa') ? row.map((cell, at) => (at === 1 ? withMore(cell, more) : cell)) : row)) } : sheet));
  return { ...exampleFigures(), 'utfall-2024.xlsx': await writeXlsx(sheets, 'Konstruerat utfall 2024, Region Jämtland Härjedalen') };
}

const isNamed = ([first]: readonly Cell[], name: string): boolean => first?.kind === 'text' && first.text === name;
const withMore = (cell: Cell, more: number): Cell => (cell.kind === 'number' ? { ...cell, value: add(cell.value, integer(more)) } : cell);
