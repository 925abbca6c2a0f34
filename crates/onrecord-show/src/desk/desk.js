(() => {
  const host = document.body.dataset.events;
  if (!host) return;
  const id = (name) => document.getElementById(name);
  const notice = (words) => { const at = id("notice"); at.textContent = words; at.hidden = false; };
  let working = false;
  const events = new EventSource(host);
  events.addEventListener("progress", (event) => {
    const now = JSON.parse(event.data);
    const line = id("progress"), bar = id("bar");
    if (now.doing) {
      working = true;
      const words = `${now.doing} ${now.done} of ${now.all}`;
      if (line) line.textContent = words; else notice(words);
      if (bar) { bar.hidden = false; bar.max = Math.max(1, now.all); bar.value = now.done; }
    } else if (working) {
      working = false;
      if (line) location.reload(); else notice("Reports were added. Load the page again to see them.");
    }
  });
  addEventListener("pagehide", () => events.close());
  const drop = id("drop");
  if (!drop) return;
  const send = async (files) => {
    if (!files.length) return;
    const body = new FormData();
    [...files].forEach((file) => body.append("files", file));
    const answer = await fetch(drop.action, { method: "POST", body, headers: { Accept: "application/json" } });
    const said = await answer.json().catch(() => ({}));
    notice(said.message || (answer.ok ? "Reading …" : "The files could not be added."));
  };
  ["dragover", "dragleave", "drop"].forEach((kind) => drop.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", kind === "dragover");
    if (kind === "drop") send(event.dataTransfer.files);
  }));
  drop.addEventListener("submit", (event) => { event.preventDefault(); send(id("files").files); });
})();
