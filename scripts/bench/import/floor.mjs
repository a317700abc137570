// What no import can do without: reads the feed's markup, and puts finished articles into tables that last.
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import Database from 'libsql';

const BATCH = 500;

const [feed, articles, store] = process.argv.slice(2);

let letters = 0;
const parser = new Parser({ ontext: (text) => (letters += text.length) }, { xmlMode: true });
parser.end(readFileSync(feed, 'utf8'));

const database = new Database(store);
for (const setting of ['journal_mode = WAL', 'synchronous = FULL']) database.exec(`PRAGMA ${setting}`);
database.exec('CREATE TABLE article (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL)');
const put = database.prepare('INSERT INTO article (id, json) VALUES (?, ?)');
const lines = readFileSync(articles, 'utf8').split('\n').filter(Boolean);
for (let from = 0; from < lines.length; from += BATCH) {
  database.exec('BEGIN IMMEDIATE');
  for (const line of lines.slice(from, from + BATCH)) put.run(JSON.parse(line).id, line);
  database.exec('COMMIT');
}
database.close();
if (letters === 0) throw new Error('the feed holds no text');
