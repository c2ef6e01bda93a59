import '@digdir/designsystemet-css';
import '@digdir/designsystemet-theme';
import './style/tokens.css';
import './style/frame.css';
import './style/parts.css';
import './style/tables.css';
import './style/explanation.css';
import './style/print.css';
import { createRoot } from 'react-dom/client';
import { SHELL } from '../core/swedish/web/shell-words.ts';
import { App } from './shell/app.tsx';

const place = document.getElementById('root');
if (place) createRoot(place, { onUncaughtError: (cause) => tellFailure(place, cause) }).render(<App />);

/** A page that fails leaves words behind it, and the reason in the console, rather than nothing. */
function tellFailure(element: HTMLElement, cause: unknown): void {
  const text = document.createElement('p');
  text.className = 'failed';
  text.setAttribute('role', 'alert');
  text.textContent = `${SHELL.failed[document.documentElement.lang === 'en' ? 'en' : 'sv']} ${cause instanceof Error ? cause.message : ''}`;
  element.replaceChildren(text);
}
