import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { EngineName } from './engine.ts';

/** The programs behind one engine, as absolute paths. */
export interface Programs {
  browser: string;
  /** WebKit only: the WebDriver server. */
  driver?: string;
  /** WebKit only, and only where there is no display: the virtual one. */
  display?: string;
}

export const INSTALL_COMMAND = 'apt-get install chromium firefox-esr webkit2gtk-driver xvfb';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Debian keeps MiniBrowser out of PATH, in a folder named after the ABI and the machine. */
const MINIBROWSER_FOLDERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((abi) => `/usr/lib/${machine}/${abi}`),
);

/** @returns the programs of an engine, or a sentence that names what this machine lacks and how to install it. */
export function findEngine(name: EngineName, environment = process.env): Programs | { missing: string } {
  const found = findPrograms(name, environment);
  if (!('missing' in found)) return found;
  const missing = `${name}: ${found.missing} is not on this machine. Install it with: ${INSTALL_COMMAND}`;
  return { missing };
}

/** @throws {Error} naming the missing program and the command that installs it. */
export function requireEngine(name: EngineName): Programs {
  const found = findEngine(name);
  if ('missing' in found) throw new Error(found.missing);
  return found;
}

function findPrograms(name: EngineName, environment: NodeJS.ProcessEnv): Programs | { missing: string } {
  const folders = (environment.PATH ?? '').split(delimiter);
  if (name === 'webkit') return findWebKit(folders, environment.DISPLAY);
  const names = name === 'chromium' ? CHROMIUM_NAMES : FIREFOX_NAMES;
  const browser = findProgram(names, folders);
  return browser ? { browser } : { missing: names.join(' or ') };
}

function findWebKit(folders: string[], display: string | undefined): Programs | { missing: string } {
  const driver = findProgram(['WebKitWebDriver'], folders);
  if (!driver) return { missing: 'WebKitWebDriver' };
  const browser = findProgram(['MiniBrowser'], [...folders, ...MINIBROWSER_FOLDERS]);
  if (!browser) return { missing: 'MiniBrowser' };
  if (display) return { browser, driver };
  const virtual = findProgram(['Xvfb'], folders);
  return virtual ? { browser, driver, display: virtual } : { missing: 'Xvfb' };
}

function findProgram(names: string[], folders: string[]): string | undefined {
  return names
    .flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
