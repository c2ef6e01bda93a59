import { useId, type ReactNode } from 'react';

/** A file of text that is read in the browser, and not sent before somebody asks for something to be made of it. */
export function TextFileField({ label, accept, onText }: { readonly label: string; readonly accept: string; readonly onText: (text: string, file: File) => void }): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="ds-input" data-size="sm" type="file" accept={accept} onChange={({ target: { files } }) => { const file = files?.[0]; if (file) void file.text().then((text) => onText(text, file)); }} />
    </div>
  );
}
