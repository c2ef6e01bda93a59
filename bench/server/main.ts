import { printServer } from './print.ts';

const [rounds = '200', seconds = '60'] = process.argv.slice(2);
await printServer(Number(rounds), Number(seconds));
