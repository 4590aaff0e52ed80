import { fileURLToPath } from 'node:url';

/** The folder of the program, which holds `templates/` and `schemas/`; the same from `src/`, from `dist/` and from its bundle. */
export const packageFolder: string = fileURLToPath(new URL('../../', import.meta.url));
