import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { IMPORTS, sayChosen } from '../../../../core/swedish/web/money/import-words.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { chosenFiles, droppedFiles, type Chosen } from './dropped-files.ts';

/** A box to drop files or a folder in, and buttons that ask for either. What is added by the name of another replaces it. */
export function ChooseFiles({ files, onChoose, state }: { readonly files: readonly Chosen[]; readonly onChoose: (files: readonly Chosen[]) => void; readonly state: 'open' | 'closed' }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const ids = [useId(), useId(), useId()];
  const [over, setOver] = useState<'yes' | 'no'>('no');
  const add = (more: readonly Chosen[]): void => onChoose([...new Map([...files, ...more].map((one) => [one.name, one])).values()]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver('no');
    if (state === 'open') void droppedFiles(event.dataTransfer.items).then(add);
  };
  return (
    <div className="drop-files" role="group" aria-labelledby={ids[2]} data-over={over} onDragOver={(event) => { event.preventDefault(); setOver('yes'); }} onDragLeave={() => setOver('no')} onDrop={drop}>
      <strong id={ids[2]}>{say(IMPORTS.drop)}</strong>
      <div className="field-row">
        <div className="field"><label htmlFor={ids[0]}>{say(IMPORTS.chooseFiles)}</label><input id={ids[0]} type="file" multiple disabled={state === 'closed'} onChange={({ target }) => { add(chosenFiles(target.files)); target.value = ''; }} /></div>
        <div className="field"><label htmlFor={ids[1]}>{say(IMPORTS.chooseFolder)}</label><input id={ids[1]} type="file" disabled={state === 'closed'} ref={(input) => { if (input) input.webkitdirectory = true; }} onChange={({ target }) => { add(chosenFiles(target.files)); target.value = ''; }} /></div>
      </div>
      {files.length === 0 ? null : (
        <div className="chosen-files">
          <p role="status">{sayChosen(files.length, files.reduce((sum, { file }) => sum + file.size, 0), language)}</p>
          <ul>{files.map((one) => <li key={one.name}>{one.name}</li>)}</ul>
          <Button variant="tertiary" data-size="sm" disabled={state === 'closed'} onClick={() => onChoose([])}>{say(IMPORTS.clear)}</Button>
        </div>
      )}
    </div>
  );
}
