// @ts-check

/** Options by which servers and clients take a password, and variables that hold a secret. */
const passwordOption =
  /--(password|pass|requirepass|masterauth)\b|\b(redis-cli\b.*\s-a|mongo(sh|dump|restore)?\b.*\s-p)\s/;
const secretVariable = /\$\{?[A-Z_]*(PASSWORD|SECRET|KEY|TOKEN|_URI|_URL)\b/;

/**
 * Commands that are part of the shell: they start no process, so nobody sees their arguments.
 * An assignment before a command gives it an environment variable.
 */
const builtIn = /^(umask|printf|echo|export|test|\[)\s/;

/**
 * Reports the parts of a command that show a secret to everybody who may list processes or inspect
 * containers.
 *
 * @param {string} command as the shell of the container reads it
 * @returns {string[]} the simple commands that are wrong
 */
export function findSecretsOnCommandLine(command) {
  return command
    .split(/&&|\|\||[;|\n]/)
    .map((part) => part.trim().replace(/^exec\s+/, ''))
    .filter((part) => {
      const withoutAssignments = part.replace(/^([A-Z_]+=("[^"]*"|'[^']*'|\S*)\s+)+/, '');
      if (builtIn.test(withoutAssignments)) return false;
      return passwordOption.test(withoutAssignments) || secretVariable.test(withoutAssignments);
    });
}
