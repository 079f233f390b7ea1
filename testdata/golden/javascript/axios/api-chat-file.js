const form = new FormData();
form.append("channels", "C0EXAMPLE,C1EXAMPLE");
form.append("initial_comment", "Today's chart 📈");
form.append("file", new File([Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEUlEQVR42mOQL9+ChhjIFQIAijAe8SU0HcAAAAAASUVORK5CYII="), (c) => c.charCodeAt(0))], "chart.png", { type: "image/png" }));

const response = await axios.post("https://chat.example.com/api/files.upload", form, {
  headers: { "Authorization": "Bearer YOUR_TOKEN" },
});

console.log(response.data);
