import { fileURLToPath } from 'node:url'

/** The project's own folder, whatever folder a command was typed in. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
