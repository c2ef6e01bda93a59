import { useId, type ReactNode } from 'react';

/** One of several, by its value; each is shown with its own words. */
export function SelectField({ label, value, options, onChoose }: {
  readonly label: string; readonly value: string; readonly options: readonly { readonly value: string; readonly label: string }[]; readonly onChoose: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ds-input" data-size="sm" value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
      </select>
    </div>
  );
}
