import { useId, type ReactNode } from 'react';

/** One of several names; `none` stands for no choice made, where there can be none. */
export function Chosen({ label, value, options, none, onChoose }: {
  readonly label: string; readonly value: string; readonly options: readonly string[]; readonly none: string | undefined; readonly onChoose: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ds-input" data-size="sm" value={value} onChange={({ target }) => onChoose(target.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => <option key={option} value={option}>{option}</option>)}
      </select>
    </div>
  );
}
