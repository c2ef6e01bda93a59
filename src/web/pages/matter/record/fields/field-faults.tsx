import type { ReactNode } from 'react';

/** What is wrong with one answer, beside it. The field names it by its id, so that it is read with the field. */
export function FieldFaults({ id, faults }: { readonly id: string; readonly faults: readonly string[] }): ReactNode {
  return faults.length === 0 ? null : <div id={id} className="field-faults">{faults.map((text) => <p key={text} className="as-written">{text}</p>)}</div>;
}

/** What a field with faults says of itself. */
export function faulty(id: string, faults: readonly string[]): { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string } {
  return faults.length === 0 ? {} : { 'aria-invalid': true, 'aria-describedby': id };
}
