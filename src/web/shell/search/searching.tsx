import type { ReactNode } from 'react';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { useResource } from '../../library/library.tsx';
import { Await } from '../../parts/states/await.tsx';
import type { SearchDialogProps } from './search-dialog.tsx';

/** The search, whose code is fetched when somebody first searches. */
export function Searching(props: SearchDialogProps): ReactNode {
  const code = useResource('the search', async () => (await import('./search-dialog.tsx')).SearchDialog);
  return <Await resource={code} doing={STATES.page}>{(Dialog) => <Dialog {...props} />}</Await>;
}
