const form = new FormData();
form.append("a'$(touch snipgen-canary)`touch snipgen-canary`", "'; touch snipgen-canary; '");
form.append("b${x}", new File(["$(touch snipgen-canary)\n`touch snipgen-canary`\n"], "'; touch snipgen-canary; '.txt", { type: "text/plain; x='$(touch snipgen-canary)'" }));
form.append("c;type=text/html", new File(["@snipgen-canary"], "../../snipgen-canary", { type: "application/octet-stream" }));
form.append("d", new File(["<snipgen-canary;type=x"], "{${touch('snipgen-canary')}}", { type: "text/plain" }));

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(form);
