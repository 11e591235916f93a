/** Writes the times, which the server gives in UTC, as the customer's clock shows them, grouped by day. */
export function showDays(list: HTMLElement, zone: string): void {
  const dayFormat = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  });
  const hourFormat = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone });
  const days = new Map<string, HTMLElement>();
  for (const label of list.querySelectorAll('label')) {
    const start = new Date(label.querySelector('input')?.value ?? '');
    label.querySelector('span')?.replaceChildren(hourFormat.format(start));
    const name = dayFormat.format(start);
    const day = days.get(name) ?? addDay(list, name);
    days.set(name, day);
    day.append(label);
  }
}

function addDay(list: HTMLElement, name: string): HTMLElement {
  const day = document.createElement('div');
  day.className = 'day';
  day.setAttribute('role', 'group');
  day.setAttribute('aria-label', name);
  const heading = document.createElement('h3');
  heading.textContent = name;
  day.append(heading);
  list.append(day);
  return day;
}
