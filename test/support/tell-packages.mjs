// Loaded before a program, tells on standard error the name of every package it loads: node --import ./tell-packages.mjs …
import { writeSync } from 'node:fs';
import Module, { register } from 'node:module';
import { fileURLToPath } from 'node:url';

const told = new Set();

function tell(place) {
  const [name] = /(?<=node_modules[/\\])(?:@[^/\\]+[/\\])?[^/\\]+/.exec(place) ?? [];
  if (name === undefined || told.has(name)) return;
  told.add(name);
  writeSync(2, `package ${name}\n`);
}

/** What is imported, in the thread of the loader. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  tell(resolved.url.startsWith('file:') ? fileURLToPath(resolved.url) : '');
  return resolved;
}

// and what is required
const { _resolveFilename: find } = Module;
Module._resolveFilename = function (...given) {
  const place = find.apply(this, given);
  tell(place);
  return place;
};

if (!import.meta.url.includes('?')) register(`${import.meta.url}?hooks`);
