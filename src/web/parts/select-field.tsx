import { useId, type ReactNode } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** Names that are their own words; `none` is said for no choice made, where there can be none. */
export const plainOptions = (names: readonly string[], none?: string): readonly SelectOption[] =>
  [...(none === undefined ? [] : [{ value: '', label: none }]), ...names.map((one) => ({ value: one, label: one }))];

/** One of several, by its value; each is shown with its own words. */
export function SelectField({ label, value, options, onChoose }: {
  readonly label: string; readonly value: string; readonly options: readonly SelectOption[]; readonly onChoose: (value: string) => void;
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
