import { printPages } from './print.ts';

await printPages();
