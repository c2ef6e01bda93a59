import { DuckDBInstance } from '@duckdb/node-api';
const c = await (await DuckDBInstance.create(':memory:')).connect();
for (const s of process.argv.slice(2)) console.log(JSON.stringify((await c.runAndReadAll(s)).getRowsJson()));
