import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parseAllDocuments } from 'yaml';
import { loadSchema } from '../../src/schema/load-schema.ts';
import type { SchemaName } from '../../src/schema/validate.ts';
import type { Mutant } from './mutant.ts';

const ajv = new Ajv2020({ strict: false }).addSchema([loadSchema('common'), loadSchema('registry')]);
const compiled = new Map<SchemaName, ValidateFunction>();

/**
 * Whether a mutant is a faulty file at all, judged without the product. One that `yaml` still reads as the same data, or
 * as other data that ajv finds to fit the schema, is a plan like any other and is no fault for a tool to find.
 */
export function isFault({ proof, text, file }: Mutant): boolean {
  if (proof === 'meaning') return true;
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents) || documents.length !== 1) return true;
  const [document] = documents;
  if (!document || document.errors.length > 0) return true;
  const validate =
    compiled.get(file.schema) ?? ajv.getSchema(`${file.schema}.schema.json`) ?? ajv.compile(loadSchema(file.schema));
  compiled.set(file.schema, validate);
  return !validate(document.toJS());
}
