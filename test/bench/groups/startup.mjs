// What it costs to start: `kh --help` against node that does nothing.
import { empty, help } from '../kh-commands.mjs';

export const startup = () => {
  const bare = { name: 'node -e 0', argv: [process.execPath, '-e', '0'], cwd: empty.cwd };
  return {
    data: 'khởi động',
    commands: [empty, bare, help],
    bounds: [
      [help.name, empty.name, 1.7],
      [help.name, bare.name, 2.5],
    ],
  };
};
