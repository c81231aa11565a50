const input = element.querySelector('input[type=file]');
input.addEventListener('change', async () => {
  const file = input.files[0];
  if (!file) return;
  let content = null;
  if (file.size <= Number(input.dataset.limit)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    content = btoa(text);
  }
  trigger('upload', {name: file.name, content});
});
