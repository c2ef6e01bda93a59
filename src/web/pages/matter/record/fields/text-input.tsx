import { useId, type ReactNode } from 'react';

/** A small answer within a larger one. */
export function TextInput({ label, value, type = 'text', options, onValue }: {
  readonly label: string; readonly value: string; readonly type?: 'text' | 'date' | 'lines'; readonly options?: readonly string[]; readonly onValue: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="field"><label htmlFor={id}>{label}</label>
      {type === 'lines' ? <textarea id={id} className="ds-input" rows={2} value={value} onChange={({ target }) => onValue(target.value)} />
        // A day that is not one day, as 2025, stays as it is written.
        : <input id={id} className="ds-input" type={type === 'date' && (value === '' || /^\d{4}-\d\d-\d\d$/u.test(value)) ? 'date' : 'text'} list={options ? `${id}-all` : undefined} value={value} onChange={({ target }) => onValue(target.value)} />}
      {options ? <datalist id={`${id}-all`}>{options.map((one) => <option key={one} value={one} />)}</datalist> : null}
    </div>
  );
}

/** One of some words, or none. */
export function WordSelect({ label, value, none, options, onValue }: { readonly label: string; readonly value: string; readonly none: string; readonly options: readonly string[]; readonly onValue: (value: string) => void }): ReactNode {
  const id = useId();
  const all = value === '' || options.includes(value) ? options : [value, ...options];
  return (
    <div className="field"><label htmlFor={id}>{label}</label>
      <select id={id} className="ds-input" value={value} onChange={({ target }) => onValue(target.value)}><option value="">{none}</option>{all.map((one) => <option key={one} value={one}>{one}</option>)}</select>
    </div>
  );
}

/** Some of some words, with large buttons. */
export function Toggles({ label, chosen, options, onChosen }: { readonly label: string; readonly chosen: readonly string[]; readonly options: readonly string[]; readonly onChosen: (chosen: readonly string[]) => void }): ReactNode {
  const id = useId();
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div className="toggles">{options.map((option) => <button key={option} type="button" className="toggle" aria-pressed={chosen.includes(option)} onClick={() => onChosen(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option])}>{option}</button>)}</div>
    </div>
  );
}
