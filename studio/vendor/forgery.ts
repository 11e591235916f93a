/**
 * A page of a stranger: embedded beside a real booking page, it posts what a real one would, word for word. Only the
 * origin tells them apart.
 */
export function renderForgery(message: unknown): string {
  const script = JSON.stringify(message).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Forgery</title>
<button id="forge">Post the forgery again</button>
<script>
const forge = () => window.parent.postMessage(${script}, '*');
document.querySelector('#forge').addEventListener('click', forge);
forge();
</script>
`;
}
