/**
 * The APIs of GTM's web templates that the tag uses, as `require` gives them. What crosses the boundary is a deep
 * copy; what is no plain data, such as an Event or a Date, is undefined on this side.
 * https://developers.google.com/tag-platform/tag-manager/templates/api
 */
interface SandboxApis {
  /** Calls back on each change of that type, not for the present state. */
  addConsentListener(type: string, onChange: (type: string, isGranted: boolean) => void): void;
  /** Copies a reference, so that a function keeps what it is. False where there is nothing at `fromPath`. */
  aliasInWindow(toPath: string, fromPath: string): boolean;
  /** Calls with the parent object as `this`, `window` for a top-level key; undefined where there is no function. */
  callInWindow(path: string, ...args: unknown[]): unknown;
  /** Errors in `work` are swallowed. */
  callLater(work: () => void): void;
  copyFromDataLayer(key: string, dataLayerVersion?: 1 | 2): unknown;
  copyFromWindow(key: string): unknown;
  /** The pushed entries are stored wrapped, as `{value: entry}`. */
  createQueue(arrayKey: string): (...entries: unknown[]) => void;
  /** Null where `functionKey` holds something that is no function. */
  createArgumentsQueue(functionKey: string, arrayKey: string): ((...args: unknown[]) => void) | null;
  /** Undefined where the text is not well-formed. */
  decodeUriComponent(text: string): string | undefined;
  getContainerVersion(): {
    containerId: string;
    debugMode: boolean;
    environmentMode: boolean;
    environmentName: string;
    previewMode: boolean;
    version: string;
  };
  /** Milliseconds since 1970. */
  getTimestampMillis(): number;
  getType(
    value: unknown,
  ): 'undefined' | 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object' | 'function';
  /** Scripts are told apart by `cacheToken`: a second call with the same one loads nothing more. */
  injectScript(url: string, onSuccess?: () => void, onFailure?: () => void, cacheToken?: string): void;
  /** True also for a type that nobody has set. */
  isConsentGranted(type: string): boolean;
  JSON: {
    /** Undefined where the text is no JSON. */
    parse(text: string): unknown;
    stringify(value: unknown): string;
  };
  /** Undefined where the browser has none. */
  localStorage:
    | {
        getItem(key: string): string | null;
        setItem(key: string, value: string): boolean;
        removeItem(key: string): void;
      }
    | undefined;
  /** Says nothing outside of preview, given the permission for `debug` only. */
  logToConsole(...values: unknown[]): void;
  makeNumber(value: unknown): number;
  makeString(value: unknown): string;
  Math: {
    abs(value: number): number;
    ceil(value: number): number;
    floor(value: number): number;
    max(...values: number[]): number;
    min(...values: number[]): number;
    pow(base: number, exponent: number): number;
    round(value: number): number;
    sqrt(value: number): number;
  };
  Object: {
    keys(value: object): string[];
    values(value: object): unknown[];
    entries(value: object): [string, unknown][];
    freeze<T>(value: T): T;
    delete(value: object, key: string): boolean;
  };
  queryPermission(id: string, ...args: unknown[]): boolean;
  /** False where a value stands there and `override` is false. */
  setInWindow(key: string, value: unknown, override?: boolean): boolean;
  /** Always later, but for `onFailure` where the page has no WebCrypto. */
  sha256(
    text: string,
    onSuccess: (hash: string) => void,
    onFailure?: (error: { name: string; message: string }) => void,
    options?: { outputEncoding: 'base64' | 'hex' },
  ): void;
  /** Memory of the page, shared by all tags of this template; values are not copied. */
  templateStorage: {
    getItem(key: string): unknown;
    setItem(key: string, value: unknown): void;
    removeItem(key: string): void;
    clear(): void;
  };
}

declare function require<Name extends keyof SandboxApis>(name: Name): SandboxApis[Name];
