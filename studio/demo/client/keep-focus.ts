const KEY = 'booking-bridge-demo-focus';

/** A switch loads the page anew: without this, the keyboard would be at its top again, and so would a phone. */
export function rememberFocus({ name, value }: HTMLInputElement): void {
  sessionStorage.setItem(KEY, `[name="${name}"][value="${value}"]`);
}

/** Goes back to the switch that was changed last, once. */
export function restoreFocus(): void {
  const selector = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (selector) document.querySelector<HTMLElement>(selector)?.focus();
}
