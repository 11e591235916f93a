import { SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';

/** A call of an API; one of an object such as `localStorage` is named `localStorage.getItem`. */
export interface ApiCall {
  name: string;
  args: SandboxValue[];
}

/** An API that tells each call before it runs; what is no function or object of functions stays as it is. */
export function watchCalls(name: string, api: SandboxValue, onCall: (call: ApiCall) => void): SandboxValue {
  if (api instanceof SandboxFunction) {
    const watched = new SandboxFunction(api.name, (args) => {
      onCall({ name, args });
      return api.invoke(args);
    });
    watched.frozen = true;
    return watched;
  }
  if (!(api instanceof SandboxObject)) return api;
  const watched = new SandboxObject(
    [...api.entries].map(([member, value]) => [member, watchCalls(`${name}.${member}`, value, onCall)]),
  );
  watched.frozen = true;
  return watched;
}
