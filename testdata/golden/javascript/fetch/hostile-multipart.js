const form = new FormData();
form.append("a'$(touch snipgen-canary)`touch snipgen-canary`", "'; touch snipgen-canary; '");
form.append("b${x}", new File(["$(touch snipgen-canary)\n`touch snipgen-canary`\n"], "'; touch snipgen-canary; '.txt", { type: "text/plain; x='$(touch snipgen-canary)'" }));
form.append("c;type=text/html", new File(["@snipgen-canary"], "../../snipgen-canary", { type: "application/octet-stream" }));
form.append("d", new File(["<snipgen-canary;type=x"], "{${touch('snipgen-canary')}}", { type: "text/plain" }));

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});

console.log(await response.text());
