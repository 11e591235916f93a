/** One finding, in words for the person who set the page up. */
export interface Finding {
  level: 'ok' | 'hint' | 'problem';
  message: string;
}

export const ok = (message: string): Finding => ({ level: 'ok', message });
export const hint = (message: string): Finding => ({ level: 'hint', message });
export const problem = (message: string): Finding => ({ level: 'problem', message });
