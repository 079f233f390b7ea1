const form = new FormData();
form.append("channels", "C0EXAMPLE,C1EXAMPLE");
form.append("initial_comment", "Today's chart 📈");
form.append("file", new File([Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEUlEQVR42mOQL9+ChhjIFQIAijAe8SU0HcAAAAAASUVORK5CYII="), (c) => c.charCodeAt(0))], "chart.png", { type: "image/png" }));

const response = await fetch("https://chat.example.com/api/files.upload", {
  method: "POST",
  headers: { "Authorization": "Bearer YOUR_TOKEN" },
  body: form,
});

console.log(await response.text());
