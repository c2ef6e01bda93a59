#!/usr/bin/env node
import { act } from './act.ts';

/** Somebody who reads only the first lines (head, a pager that is closed) ends it; that is no fault. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

const result = await act(process.argv.slice(2));
process.stdout.write(result.out);
if (result.errors !== '') process.stderr.write(`${result.errors}\n`);
process.exitCode = result.code;
