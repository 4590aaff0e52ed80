import { CONFIG_FILE, readSettings } from '../../build/config/settings.ts';
import { loadStages } from '../../build/stages.ts';
import type { Host } from '../host.ts';

/** The host with the output folder that the settings of its root name. */
export async function configuredOutput(host: Host): Promise<Host> {
  const config = await host.readRootFile(CONFIG_FILE);
  return host.withOutput(readSettings({ config, misnamed: undefined }, [], await loadStages()).config.output);
}
