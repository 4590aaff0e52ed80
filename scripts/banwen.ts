// The command line of the sources, uncompiled: node scripts/run.mjs scripts/banwen.ts check
import { ended } from '../src/bin.ts';

await ended;
