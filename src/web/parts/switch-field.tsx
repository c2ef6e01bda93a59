import type { ReactNode } from 'react';

/** A switch with its label: on or off at once. Plain HTML under the design system's dress, so that it costs no code. */
export function SwitchField({ label, state, onChange }: { readonly label: string; readonly state: 'on' | 'off'; readonly onChange: (state: 'on' | 'off') => void }): ReactNode {
  return (
    <label className="switch-field">
      <input type="checkbox" role="switch" className="ds-input" checked={state === 'on'} onChange={({ target }) => onChange(target.checked ? 'on' : 'off')} />
      {label}
    </label>
  );
}
