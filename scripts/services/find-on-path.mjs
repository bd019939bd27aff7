// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param {string} command
 * @param {string | undefined} [searchPath]
 * @returns {string | undefined} the first executable file of that name
 */
export function findOnPath(command, searchPath = process.env.PATH) {
  return (searchPath ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return statSync(file).isFile();
      } catch {
        return false;
      }
    });
}
