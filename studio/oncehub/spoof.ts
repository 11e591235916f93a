/**
 * A page of a stranger: embedded beside a real booking page, it posts what a real one would, word for word. Only the
 * origin tells them apart.
 */
export function renderSpoof(message: unknown): string {
  const script = JSON.stringify(message).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Spoofed message</title>
<button id="spoof">Post the spoofed message again</button>
<script>
const spoof = () => window.parent.postMessage(${script}, '*');
document.querySelector('#spoof').addEventListener('click', spoof);
spoof();
</script>
`;
}
